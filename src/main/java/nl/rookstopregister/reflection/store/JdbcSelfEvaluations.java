package nl.rookstopregister.reflection.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.rookstopregister.forms.Values;
import nl.rookstopregister.reflection.model.SelfEvaluation;
import nl.rookstopregister.reflection.model.SelfEvaluations;
import nl.rookstopregister.shared.CoachId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcSelfEvaluations implements SelfEvaluations {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    JdbcSelfEvaluations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Values draft(CoachId coach) {
        return jdbc.sql("select answers from reflection.self_evaluation_draft where coach = :coach")
                .param("coach", coach.value())
                .query((row, _) -> values(row.getString("answers")))
                .optional()
                .orElse(Values.NONE);
    }

    @Override
    public void keep(CoachId coach, Values answers, Instant at) {
        jdbc.sql("""
                        insert into reflection.self_evaluation_draft (coach, answers, saved_at)
                        values (:coach, :answers::jsonb, :at)
                        on conflict on constraint self_evaluation_draft_key
                        do update set answers = excluded.answers, saved_at = excluded.saved_at
                        """)
                .param("coach", coach.value())
                .param("answers", JSON.writeValueAsString(answers.typed()))
                .param("at", moment(at))
                .update();
    }

    @Override
    public boolean keepCompleted(SelfEvaluation evaluation) {
        return jdbc.sql("""
                                insert into reflection.self_evaluation (id, coach, answers, completed_at)
                                values (:id, :coach, :answers::jsonb, :at)
                                on conflict do nothing
                                """)
                        .param("id", evaluation.id())
                        .param("coach", evaluation.coach().value())
                        .param(
                                "answers",
                                JSON.writeValueAsString(evaluation.answers().typed()))
                        .param("at", moment(evaluation.completedAt()))
                        .update()
                == 1;
    }

    @Override
    public void complete(SelfEvaluation evaluation) {
        keepCompleted(evaluation);
        jdbc.sql("delete from reflection.self_evaluation_draft where coach = :coach")
                .param("coach", evaluation.coach().value())
                .update();
    }

    @Override
    public List<SelfEvaluation> of(Collection<CoachId> coaches) {
        return jdbc.sql("""
                        select * from reflection.self_evaluation
                        where coach = any(:coaches)
                        order by completed_at desc, id
                        """)
                .param("coaches", coaches.stream().map(CoachId::value).toArray(UUID[]::new))
                .query((row, _) -> new SelfEvaluation(
                        row.getObject("id", UUID.class),
                        new CoachId(row.getObject("coach", UUID.class)),
                        values(row.getString("answers")),
                        row.getObject("completed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static Values values(String answers) {
        return new Values(JSON.readValue(answers, new TypeReference<Map<String, String>>() {}));
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

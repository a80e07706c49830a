package nl.rookstopregister.supervision.store;

import static nl.rookstopregister.supervision.store.JdbcSupervisions.moment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.rookstopregister.norms.Competences;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.supervision.SupervisionId;
import nl.rookstopregister.supervision.model.Draft;
import nl.rookstopregister.supervision.model.PracticeJudgement;
import nl.rookstopregister.supervision.model.PracticeJudgements;
import nl.rookstopregister.supervision.model.SharedPractice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcPracticeJudgements implements PracticeJudgements {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    JdbcPracticeJudgements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Draft draft(SupervisionId supervision) {
        Map<String, String> answers = new LinkedHashMap<>();
        jdbc.sql("select question, answer from supervision.draft where supervision = :supervision")
                .param("supervision", supervision.value())
                .query(row -> {
                    answers.put(row.getString("question"), row.getString("answer"));
                });
        return new Draft(answers);
    }

    @Override
    public void keep(SupervisionId supervision, Map<String, String> answers) {
        jdbc.sql("""
                        insert into supervision.draft (supervision, question, answer)
                        select :supervision, question, answer
                        from unnest(:questions::text[], :answers::text[]) as typed (question, answer)
                        on conflict on constraint draft_key do update set answer = excluded.answer
                        """)
                .param("supervision", supervision.value())
                .param("questions", answers.keySet().toArray(String[]::new))
                .param("answers", answers.values().toArray(String[]::new))
                .update();
    }

    @Override
    public void add(PracticeJudgement judgement) {
        jdbc.sql("""
                        insert into supervision.judgement
                            (id, supervision, ordinal, supervisor, supervisor_since, shown, not_yet, counts, remarks,
                             conflicts, signed_at, signed_by, signed_by_name)
                        values (:id, :supervision, :ordinal, :supervisor, :since, :shown, :notYet, :counts::jsonb,
                             :remarks::jsonb, :conflicts, :at, :by, :byName)
                        """)
                .param("id", judgement.id())
                .param("supervision", judgement.supervision().value())
                .param("ordinal", judgement.ordinal())
                .param("supervisor", judgement.supervisor().value())
                .param("since", judgement.supervisorSince())
                .param("shown", judgement.shown().codes().toArray(String[]::new))
                .param("notYet", judgement.notYet().codes().toArray(String[]::new))
                .param("counts", JSON.writeValueAsString(judgement.counts()))
                .param("remarks", JSON.writeValueAsString(judgement.remarks()))
                .param(
                        "conflicts",
                        judgement.conflicts().stream().map(Enum::name).toArray(String[]::new))
                .param("at", moment(judgement.signedAt()))
                .param("by", judgement.signedBy().account())
                .param("byName", judgement.signedBy().name())
                .update();
    }

    @Override
    public List<PracticeJudgement> of(SupervisionId supervision) {
        return jdbc.sql("select * from supervision.judgement where supervision = :supervision order by ordinal")
                .param("supervision", supervision.value())
                .query(JdbcPracticeJudgements::judgement)
                .list();
    }

    @Override
    public Map<CoachId, List<PracticeJudgement>> holding(Collection<CoachId> coaches) {
        record Row(CoachId coach, PracticeJudgement judgement) {}
        return jdbc
                .sql("""
                        select distinct on (judgement.supervision) supervision.coach, judgement.*
                        from supervision.judgement
                        join supervision.supervision on supervision.id = judgement.supervision
                        where supervision.coach = any(:coaches)
                        order by judgement.supervision, judgement.ordinal desc
                        """)
                .param("coaches", coaches.stream().map(CoachId::value).toArray(UUID[]::new))
                .query((row, number) ->
                        new Row(new CoachId(row.getObject("coach", UUID.class)), judgement(row, number)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::coach, Collectors.mapping(Row::judgement, Collectors.toList())));
    }

    private static PracticeJudgement judgement(ResultSet row, int ignored) throws SQLException {
        return new PracticeJudgement(
                row.getObject("id", UUID.class),
                new SupervisionId(row.getObject("supervision", UUID.class)),
                row.getInt("ordinal"),
                new CoachId(row.getObject("supervisor", UUID.class)),
                row.getObject("supervisor_since", LocalDate.class),
                Competences.of(texts(row, "shown")),
                Competences.of(texts(row, "not_yet")),
                JSON.readValue(row.getString("counts"), new TypeReference<Map<String, Integer>>() {}),
                JSON.readValue(row.getString("remarks"), new TypeReference<Map<String, String>>() {}),
                texts(row, "conflicts").stream().map(SharedPractice::valueOf).collect(Collectors.toSet()),
                row.getObject("signed_at", OffsetDateTime.class).toInstant(),
                new Actor(row.getObject("signed_by", UUID.class), row.getString("signed_by_name")));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}

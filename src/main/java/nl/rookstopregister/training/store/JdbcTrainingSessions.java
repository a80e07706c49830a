package nl.rookstopregister.training.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.training.SessionId;
import nl.rookstopregister.training.model.TrainingSession;
import nl.rookstopregister.training.model.TrainingSessions;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTrainingSessions implements TrainingSessions {

    private static final String FIRST_TO_BEGIN_FIRST = " order by days[1], id";
    private static final String NEWEST_FIRST = " order by days[1] desc, id";

    private final JdbcClient jdbc;

    JdbcTrainingSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<TrainingSession> find(SessionId session) {
        return select("where id = :id", Map.of("id", session.value())).stream().findFirst();
    }

    @Override
    public Optional<TrainingSession> findToChange(SessionId session) {
        jdbc.sql("select 1 from training.session where id = :id for update")
                .param("id", session.value())
                .query(Integer.class)
                .optional();
        return find(session);
    }

    @Override
    public List<TrainingSession> of(ProviderId provider) {
        return select("where provider = :provider" + NEWEST_FIRST, Map.of("provider", provider.value()));
    }

    @Override
    public List<TrainingSession> of(String reference) {
        return select("where reference = :reference" + NEWEST_FIRST, Map.of("reference", reference));
    }

    @Override
    public List<TrainingSession> from(LocalDate day) {
        return select(
                "where id in (select session from training.session_day where day >= :day)" + FIRST_TO_BEGIN_FIRST,
                Map.of("day", day));
    }

    @Override
    public boolean isEmpty() {
        return jdbc.sql("select not exists (select from training.session)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public void add(TrainingSession session) {
        SessionRow.fill(jdbc.sql(SessionRow.INSERT), session).update();
        addDays(session);
    }

    @Override
    public void save(TrainingSession session) {
        if (SessionRow.fill(jdbc.sql(SessionRow.UPDATE), session).update() == 0) {
            throw new OptimisticLockingFailureException("Session " + session.id() + " was changed meanwhile");
        }
        jdbc.sql("delete from training.session_day where session = :session")
                .param("session", session.id().value())
                .update();
        addDays(session);
    }

    private List<TrainingSession> select(String which, Map<String, ?> parameters) {
        return jdbc.sql(SessionRow.SELECT + which)
                .params(parameters)
                .query(SessionRow::read)
                .list();
    }

    private void addDays(TrainingSession session) {
        jdbc.sql("""
                        insert into training.session_day (session, number, day)
                        select :session, number, day from unnest(:numbers::integer[], :days::date[]) as each (number, day)""")
                .param("session", session.id().value())
                .param(
                        "numbers",
                        IntStream.rangeClosed(1, session.days().size()).boxed().toArray(Integer[]::new))
                .param("days", session.days().stream().map(LocalDate::toString).toArray(String[]::new))
                .update();
    }
}

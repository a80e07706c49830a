package nl.rookstopregister.accesslog.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.accesslog.AccessLog;
import nl.rookstopregister.accesslog.model.Inspection;
import nl.rookstopregister.accesslog.model.Inspections;
import nl.rookstopregister.accesslog.model.WrittenArgument;
import nl.rookstopregister.accounts.Accounts;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.PersonRecords;
import org.slf4j.MDC;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Joins the transaction of whoever calls, and starts none: a change and its line in the log stand or fall together. */
@Repository
class JdbcAccessLog implements AccessLog, Inspections {

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final ObjectProvider<PersonRecords> records;
    private final Clock clock;

    JdbcAccessLog(JdbcClient jdbc, Accounts accounts, ObjectProvider<PersonRecords> records, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.records = records;
        this.clock = clock;
    }

    @Override
    public void looked(CoachId coach, String what, Object... arguments) {
        add(coach, false, what, arguments);
    }

    @Override
    public void changed(CoachId coach, String what, Object... arguments) {
        add(coach, true, what, arguments);
    }

    @Override
    public List<Inspection> of(CoachId coach, int from, int atMost) {
        return jdbc.sql("""
                select at, account, person, roles, change, what, arguments
                from accesslog.inspection where coach = any(:records)
                order by id desc offset :from limit :most
                """)
                .param("records", records(coach))
                .param("from", from)
                .param("most", atMost)
                .query(JdbcAccessLog::inspection)
                .list();
    }

    @Override
    public long count(CoachId coach) {
        return jdbc.sql("select count(*) from accesslog.inspection where coach = any(:records)")
                .param("records", records(coach))
                .query(Long.class)
                .single();
    }

    private UUID[] records(CoachId coach) {
        return records.getIfAvailable(() -> PersonRecords.EACH_ITS_OWN).keys(coach);
    }

    private void add(CoachId coach, boolean change, String what, Object... arguments) {
        Optional<SignedIn> person = accounts.signedIn();
        Actor actor = person.map(SignedIn::actor).orElse(Actor.CLOCK);
        jdbc.sql("""
                insert into accesslog.inspection (coach, at, account, person, roles, change, what, arguments, request)
                values (:coach, :at, :account, :person, :roles, :change, :what, :arguments, :request)
                """)
                .param("coach", coach.value())
                .param("at", OffsetDateTime.now(clock))
                .param("account", actor.account())
                .param("person", actor.name())
                .param("roles", roles(person))
                .param("change", change)
                .param("what", what)
                .param(
                        "arguments",
                        Arrays.stream(arguments).map(WrittenArgument::write).toArray(String[]::new))
                .param("request", MDC.get("request"))
                .update();
    }

    private static String[] roles(Optional<SignedIn> person) {
        return person.stream()
                .flatMap(someone -> someone.roles().stream())
                .map(Enum::name)
                .sorted()
                .toArray(String[]::new);
    }

    private static Inspection inspection(ResultSet row, int number) throws SQLException {
        return new Inspection(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new Actor(row.getObject("account", UUID.class), row.getString("person")),
                List.of((String[]) row.getArray("roles").getArray()),
                row.getBoolean("change"),
                row.getString("what"),
                Arrays.stream((String[]) row.getArray("arguments").getArray())
                        .map(WrittenArgument::read)
                        .toList());
    }
}

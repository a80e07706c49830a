package nl.rookstopregister.admission.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import nl.rookstopregister.admission.ApplicationId;
import nl.rookstopregister.admission.ApplicationNumber;
import nl.rookstopregister.admission.ApplicationState;
import nl.rookstopregister.admission.model.Application;
import nl.rookstopregister.admission.model.Handling;
import nl.rookstopregister.forms.Course;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.register.DecisionNumber;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** An application as its row holds it. */
final class ApplicationRow {

    static final String SELECT = """
            select id, year, number, coach, procedure, state, revision, started_on, touched_on, submitted_on,
                received_on, more_asked_on, stopped_days, reminded_on, ended_on, assignee, assignee_name, asked,
                proposal, decision, snapshots, on_paper
            from admission.application
            """;

    static final String INSERT = """
            insert into admission.application
                (id, year, number, coach, procedure, state, revision, started_on, touched_on, submitted_on, received_on,
                 more_asked_on, stopped_days, reminded_on, ended_on, assignee, assignee_name, asked, proposal, decision,
                 snapshots, on_paper, draft_format, draft)
            values (:id, :year, :number, :coach, :procedure, :state, :revision, :started, :touched, :submitted,
                :received, :moreAsked, :stopped, :reminded, :ended, :assignee, :assigneeName, :asked::jsonb,
                :proposal::jsonb, :decision, :snapshots, :onPaper, :format, :draft::jsonb)
            on conflict (coach, procedure) where state in ('DRAFT', 'SUBMITTED', 'MORE_ASKED', 'COMPLETE', 'PROPOSED')
                do nothing
            """;

    static final String UPDATE = """
            update admission.application
            set state = :state, revision = :revision, started_on = :started, touched_on = :touched,
                submitted_on = :submitted, received_on = :received, more_asked_on = :moreAsked, stopped_days = :stopped,
                reminded_on = :reminded, ended_on = :ended, assignee = :assignee, assignee_name = :assigneeName,
                asked = :asked::jsonb, proposal = :proposal::jsonb, decision = :decision, snapshots = :snapshots,
                on_paper = :onPaper
            where id = :id and revision = :revision - 1 and coach = :coach and procedure = :procedure
                and year = :year and number = :number
            """;

    private ApplicationRow() {}

    static StatementSpec fill(StatementSpec statement, Application application) {
        Handling handling = application.handling();
        Actor assignee = handling.assignee();
        return fill(statement, application.course())
                .param("id", application.id().value())
                .param("year", application.number().year())
                .param("number", application.number().number())
                .param("coach", application.coach().value())
                .param("procedure", application.procedure().name())
                .param("state", application.state().name())
                .param("revision", application.revision())
                .param("assignee", assignee == null ? null : assignee.account())
                .param("assigneeName", assignee == null ? null : assignee.name())
                .param("asked", Stored.write(handling.asked()))
                .param("proposal", handling.proposal() == null ? null : Stored.write(handling.proposal()))
                .param(
                        "decision",
                        handling.decision() == null ? null : handling.decision().toString())
                .param("onPaper", handling.onPaper())
                .param("snapshots", application.snapshots());
    }

    private static StatementSpec fill(StatementSpec statement, Course course) {
        return statement
                .param("started", course.startedOn())
                .param("touched", course.touchedOn())
                .param("submitted", course.submittedOn())
                .param("received", course.receivedOn())
                .param("moreAsked", course.moreAskedOn())
                .param("stopped", course.stoppedDays())
                .param("reminded", course.remindedOn())
                .param("ended", course.endedOn());
    }

    static Application read(ResultSet row, int ignored) throws SQLException {
        return new Application(
                new ApplicationId(row.getObject("id", UUID.class)),
                new ApplicationNumber(row.getInt("year"), row.getInt("number")),
                new CoachId(row.getObject("coach", UUID.class)),
                Procedure.valueOf(row.getString("procedure")),
                ApplicationState.valueOf(row.getString("state")),
                course(row),
                handling(row),
                row.getInt("snapshots"),
                row.getInt("revision"));
    }

    private static Course course(ResultSet row) throws SQLException {
        return new Course(
                row.getObject("started_on", LocalDate.class),
                row.getObject("touched_on", LocalDate.class),
                row.getObject("submitted_on", LocalDate.class),
                row.getObject("received_on", LocalDate.class),
                row.getObject("more_asked_on", LocalDate.class),
                row.getInt("stopped_days"),
                row.getObject("reminded_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class));
    }

    private static Handling handling(ResultSet row) throws SQLException {
        String name = row.getString("assignee_name");
        String decision = row.getString("decision");
        return new Handling(
                name == null ? null : new Actor(row.getObject("assignee", UUID.class), name),
                Stored.asked(row.getString("asked")),
                Stored.proposal(row.getString("proposal")),
                decision == null ? null : DecisionNumber.valueOf(decision),
                row.getObject("on_paper", LocalDate.class));
    }
}

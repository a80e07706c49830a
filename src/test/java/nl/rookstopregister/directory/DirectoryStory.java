package nl.rookstopregister.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.register.ProposedDecision;
import nl.rookstopregister.register.Register;
import nl.rookstopregister.register.RegistrationNumber;
import nl.rookstopregister.register.Taking;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Days;
import nl.rookstopregister.takeover.FormerNumber;
import nl.rookstopregister.takeover.RegisterTakenOver;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts coaches into the register and changes how they stand, as the contexts around the directory do it. */
@TestComponent
public class DirectoryStory {

    private final Register register;
    private final Dossiers dossiers;
    private final TransactionTemplate transaction;

    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    public DirectoryStory(
            Register register,
            Dossiers dossiers,
            TransactionTemplate transaction,
            JdbcClient database,
            ApplicationEventPublisher events) {
        this.register = register;
        this.dossiers = dossiers;
        this.transaction = transaction;
        this.database = database;
        this.events = events;
    }

    /** As a predecessor's file brings numbers along. */
    public void knownBefore(CoachId coach, String written) {
        UUID delivery = UUID.randomUUID();
        database.sql("insert into takeover.delivery (id, file_name, sha256, stage, handed_in_by_name, handed_in_at)"
                        + " values (:id, 'oud.csv', repeat('0', 64), 'APPLIED', 'Test', now())")
                .param("id", delivery)
                .update();
        database.sql("insert into takeover.former_number (value, written, coach, delivery, told, taken_over_at)"
                        + " values (:folded, :written, :coach, :delivery, '{}', now())")
                .param("folded", FormerNumber.folded(written))
                .param("written", written)
                .param("coach", coach.value())
                .param("delivery", delivery)
                .update();
        events.publishEvent(new RegisterTakenOver(1));
    }

    public RegistrationNumber registered(CoachDetails coach, Days term) {
        keep(coach);
        decide(DirectoryExamples.takenOver(coach.coach(), term));
        return Objects.requireNonNull(register.entry(coach.coach()).number());
    }

    public void keep(CoachDetails coach) {
        transaction.executeWithoutResult(status -> dossiers.keep(coach));
    }

    public void decide(ProposedDecision decision) {
        Taking taking = transaction.execute(status -> register.take(decision));
        assertThat(taking).isInstanceOf(Taking.Taken.class);
    }
}

package nl.rookstopregister.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.register.ProposedDecision;
import nl.rookstopregister.register.Register;
import nl.rookstopregister.register.RegistrationNumber;
import nl.rookstopregister.register.Taking;
import nl.rookstopregister.shared.Days;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts coaches into the register and changes how they stand, as the contexts around the directory do it. */
@TestComponent
public class DirectoryStory {

    private final Register register;
    private final Dossiers dossiers;
    private final TransactionTemplate transaction;

    public DirectoryStory(Register register, Dossiers dossiers, TransactionTemplate transaction) {
        this.register = register;
        this.dossiers = dossiers;
        this.transaction = transaction;
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

package nl.rookstopregister.correspondence.usecase;

import nl.rookstopregister.correspondence.model.Outbox;
import nl.rookstopregister.register.DecisionKind;
import nl.rookstopregister.register.DecisionTaken;
import nl.rookstopregister.shared.PersonRecords;
import nl.rookstopregister.shared.UseCase;
import org.springframework.context.event.EventListener;

/** Nobody gets post after a death was processed: what waits is withheld in the same transaction. */
@UseCase
public class WithholdMail {

    private static final String WHY = "A death was processed.";

    private final Outbox outbox;
    private final PersonRecords records;

    WithholdMail(Outbox outbox, PersonRecords records) {
        this.outbox = outbox;
        this.records = records;
    }

    @EventListener
    public void on(DecisionTaken taken) {
        if (taken.kind() == DecisionKind.DECEASED) {
            records.of(taken.coach()).forEach(record -> outbox.withhold(record, WHY));
        }
    }
}

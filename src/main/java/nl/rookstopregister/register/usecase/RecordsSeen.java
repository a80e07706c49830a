package nl.rookstopregister.register.usecase;

import java.util.Optional;
import nl.rookstopregister.register.Merging;
import nl.rookstopregister.register.Taking;
import nl.rookstopregister.register.model.Entries;
import nl.rookstopregister.register.model.FreeToMerge.Side;
import nl.rookstopregister.register.model.Ledger;
import nl.rookstopregister.register.model.Proposals;
import nl.rookstopregister.register.spi.RunningMatters;
import nl.rookstopregister.shared.CoachId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A record as a merger looks at it: its history, whether it has a number, and what still runs about it. */
@Component
class RecordsSeen {

    private final Ledger ledger;
    private final Entries entries;
    private final Proposals proposals;
    private final ObjectProvider<RunningMatters> matters;

    RecordsSeen(Ledger ledger, Entries entries, Proposals proposals, ObjectProvider<RunningMatters> matters) {
        this.ledger = ledger;
        this.entries = entries;
        this.proposals = proposals;
        this.matters = matters;
    }

    Side side(CoachId record) {
        return new Side(
                ledger.history(record),
                entries.numberOf(record).isPresent(),
                proposals.openAbout(record).isPresent());
    }

    /** What another context still has to end. */
    Optional<Merging.Refused> running(CoachId record) {
        return matters.orderedStream()
                .flatMap(each -> each.about(record).stream())
                .findFirst()
                .map(what -> new Merging.Refused(record, new Taking.Incomplete(what)));
    }
}

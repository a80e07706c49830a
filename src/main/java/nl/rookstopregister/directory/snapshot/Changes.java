package nl.rookstopregister.directory.snapshot;

import java.util.LinkedHashSet;
import java.util.Set;
import nl.rookstopregister.directory.snapshot.News.AnythingChanged;
import nl.rookstopregister.directory.snapshot.News.CoachChanged;
import nl.rookstopregister.directory.snapshot.News.PostcodesChanged;
import nl.rookstopregister.dossiers.CoachDetailsChanged;
import nl.rookstopregister.places.PostcodesReplaced;
import nl.rookstopregister.register.DecisionTaken;
import nl.rookstopregister.register.RecordsMerged;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.takeover.RegisterTakenOver;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the snapshot true. A change of this node shows as soon as it is committed: who saved a page sees it on the next.
 * It does not wait in the publication registry, as a snapshot that was lost is read anew anyway.
 */
@Component
public class Changes {

    /** Above this, reading everybody is cheaper than reading one by one. */
    private static final int MANY = 200;

    private final Snapshot snapshot;
    private final NewsFromOtherNodes others;
    private final ApplicationEventPublisher events;

    Changes(Snapshot snapshot, NewsFromOtherNodes others, ApplicationEventPublisher events) {
        this.snapshot = snapshot;
        this.others = others;
        this.events = events;
    }

    @EventListener
    void on(DecisionTaken taken) {
        changed(taken.coach());
    }

    @EventListener
    void on(CoachDetailsChanged changed) {
        changed(changed.coach());
    }

    @EventListener
    void on(PostcodesReplaced replaced) {
        snapshot.reload();
    }

    /** Too many to read one by one. */
    @EventListener
    void on(RegisterTakenOver takenOver) {
        everybody();
    }

    /** One of the two leaves the directory or comes back, and its number leads on or no longer. */
    @EventListener
    void on(RecordsMerged merged) {
        everybody();
    }

    private void everybody() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            ofThisTransaction().everybody = true;
            others.tell(new AnythingChanged());
        } else {
            snapshot.reload();
        }
    }

    /** What another node, or the database itself, told. */
    public void heard(News news) {
        switch (news) {
            case CoachChanged(var coach) -> snapshot.refresh(Set.of(coach));
            case PostcodesChanged() -> events.publishEvent(new PostcodesReplaced());
            case AnythingChanged() -> snapshot.reload();
        }
    }

    private void changed(CoachId coach) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            snapshot.refresh(Set.of(coach));
            return;
        }
        if (ofThisTransaction().coaches.add(coach)) {
            others.tell(new CoachChanged(coach));
        }
    }

    private AfterCommit ofThisTransaction() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(AfterCommit.class::isInstance)
                .map(AfterCommit.class::cast)
                .findFirst()
                .orElseGet(this::joined);
    }

    private AfterCommit joined() {
        AfterCommit synchronization = new AfterCommit(snapshot);
        TransactionSynchronizationManager.registerSynchronization(synchronization);
        return synchronization;
    }

    private static final class AfterCommit implements TransactionSynchronization {

        private final Snapshot snapshot;
        private final Set<CoachId> coaches = new LinkedHashSet<>();
        private boolean everybody;

        private AfterCommit(Snapshot snapshot) {
            this.snapshot = snapshot;
        }

        @Override
        public void afterCommit() {
            if (everybody || coaches.size() > MANY) {
                snapshot.reload();
            } else {
                snapshot.refresh(coaches);
            }
        }
    }
}

package nl.rookstopregister.normsetting.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.norms.Fault;
import nl.rookstopregister.norms.NormId;
import nl.rookstopregister.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A norm in preparation (ontwerpnorm).
 *
 * @param origin the norm that it is a copy of
 * @param norm what it becomes when it is adopted
 * @param proposal to adopt it, if one is open
 */
public record Draft(
        UUID id,
        NormId origin,
        NormId norm,
        Stage stage,
        Edition latest,
        @Nullable Proposal proposal) {

    public enum Stage {
        IN_PREPARATION,
        ADOPTED,
        PUT_ASIDE
    }

    public boolean inPreparation() {
        return stage == Stage.IN_PREPARATION;
    }

    /**
     * Whether a text may follow the edition that somebody began from; saved only by the database's leave.
     *
     * @param faults of the text
     */
    public Saving save(int basedOn, List<Fault> faults) {
        if (!inPreparation() || proposal != null) {
            return new Saving.Closed();
        }
        if (basedOn != latest.revision()) {
            return new Saving.Overtaken(latest);
        }
        return faults.isEmpty() ? new Saving.Saved(basedOn + 1) : new Saving.Faulty(faults);
    }

    public Proposing propose(int revision, @Nullable LocalDate from, String decision, LocalDate today) {
        if (!inPreparation() || proposal != null || revision != latest.revision()) {
            return new Proposing.Overtaken();
        }
        if (from == null || !from.isAfter(today)) {
            return new Proposing.NotLater(today.plusDays(1));
        }
        return decision.isBlank() ? new Proposing.WithoutDecision() : new Proposing.Proposed();
    }

    /** @param known every norm that there is */
    public Adopting adopt(Actor second, LocalDate today, Collection<NormId> known) {
        Proposal open =
                Optional.ofNullable(proposal).filter(_ -> inPreparation()).orElse(null);
        if (open == null) {
            return new Adopting.NothingProposed();
        }
        if (open.isBy(second)) {
            return new Adopting.OwnProposal();
        }
        if (!open.from().isAfter(today)) {
            return new Adopting.TooLate(open.from());
        }
        return known.contains(norm) ? new Adopting.VersionThere(norm) : new Adopting.Adopted(norm, open.from());
    }
}

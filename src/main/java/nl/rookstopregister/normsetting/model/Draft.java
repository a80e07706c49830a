package nl.rookstopregister.normsetting.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.norms.NormId;
import nl.rookstopregister.norms.NormText;
import nl.rookstopregister.norms.files.Fault;
import nl.rookstopregister.norms.files.NormFile;
import nl.rookstopregister.norms.files.NormReading;
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

    /** Whether this text may follow the edition that somebody began from; saved only by the database's leave. */
    public Saving save(int basedOn, String text) {
        if (!inPreparation() || proposal != null) {
            return new Saving.Closed();
        }
        if (basedOn != latest.revision()) {
            return new Saving.Overtaken(latest);
        }
        List<Fault> faults = faults(text);
        return faults.isEmpty() ? new Saving.Saved(basedOn + 1) : new Saving.Faulty(faults);
    }

    private List<Fault> faults(String text) {
        return switch (NormFile.read(text)) {
            case NormReading.Refused(var faults) -> faults;
            case NormReading.Read read -> read.id().equals(norm) ? List.of() : List.of(read.otherNorm(text, norm));
        };
    }

    public NormText text() {
        return switch (NormFile.read(latest.text())) {
            case NormReading.Read read -> read.text();
            case NormReading.Refused(var faults) ->
                throw new IllegalStateException("Draft " + id + " was kept with faults: " + faults);
        };
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

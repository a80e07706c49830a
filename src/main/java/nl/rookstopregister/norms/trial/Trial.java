package nl.rookstopregister.norms.trial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.rookstopregister.norms.Finding;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.norms.Standing;
import nl.rookstopregister.norms.Status;
import nl.rookstopregister.norms.model.AdoptedNorms;
import nl.rookstopregister.norms.model.Case;
import nl.rookstopregister.shared.Days;

/**
 * What would change for whom (wat als): the same dossiers held against the norms of today and against those with a draft
 * among them, for one procedure on one day. The judge is the one that explains itself, so that nobody can get another
 * answer here than in an assessment; the explanation is thrown away.
 */
public final class Trial {

    private final AdoptedNorms today;
    private final AdoptedNorms withDraft;
    private final Procedure procedure;
    private final LocalDate day;
    private final boolean lookingBack;

    /** Everybody as they stand on that day. */
    public Trial(AdoptedNorms today, AdoptedNorms withDraft, Procedure procedure, LocalDate day) {
        this(today, withDraft, procedure, day, false);
    }

    private Trial(AdoptedNorms today, AdoptedNorms withDraft, Procedure procedure, LocalDate day, boolean lookingBack) {
        this.today = today;
        this.withDraft = withDraft;
        this.procedure = procedure;
        this.day = day;
        this.lookingBack = lookingBack;
    }

    /** The same question, as if everybody's term ended that day. */
    public Trial lookingBack() {
        return new Trial(today, withDraft, procedure, day, true);
    }

    /** How somebody stands before and after, and which requirements of the draft are not met by whoever it changes for. */
    public record Outcome(Status before, Status after, List<String> shortOf) {

        public boolean changes() {
            return before != after;
        }
    }

    /** Empty for whom the question does not arise: who is not in the register on that day, or has no norm to meet. */
    public Optional<Outcome> of(PackedDossiers dossiers, int dossier) {
        Standing standing = dossiers.standing(dossier);
        if (!concerns(standing)) {
            return Optional.empty();
        }
        Case subject = dossiers.on(dossier, day, lookingBack ? standing.lookingBack() : standing);
        Finding before = today.finding(subject, procedure);
        Finding after = withDraft.finding(subject, procedure);
        if (before == null || after == null) {
            return Optional.empty();
        }
        Status then = verdict(before);
        Status now = verdict(after);
        return Optional.of(new Outcome(then, now, then == now || now == Status.MET ? List.of() : shortOf(after)));
    }

    private boolean concerns(Standing standing) {
        Days term = standing.term();
        boolean registered = term != null && term.contains(day);
        return switch (procedure) {
            case CANDIDATE -> standing.firstCandidate() != null;
            case DEFINITIVE -> registered || standing.firstCandidate() != null;
            case RENEWAL, ANNOTATION_PREGNANT, ANNOTATION_PSYCHIATRY, TRANSITION -> registered;
        };
    }

    private static Status verdict(Finding finding) {
        return finding.status() == Status.NOT_ASKED ? Status.MET : finding.status();
    }

    /** What the procedure asks and the dossier lacks: identifiers of its requirements, without the parts of those. */
    private static List<String> shortOf(Finding procedure) {
        if (procedure.isLeaf()) {
            return List.of(procedure.id());
        }
        List<String> lacking = new ArrayList<>();
        for (Finding part : procedure.parts()) {
            if (verdict(part) != Status.MET) {
                lacking.add(part.id());
            }
        }
        return List.copyOf(lacking);
    }
}

package nl.rookstopregister.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import nl.rookstopregister.norms.Assessment;
import nl.rookstopregister.norms.Dossier;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.norms.Standing;
import nl.rookstopregister.register.Annotation;
import nl.rookstopregister.register.Body;
import nl.rookstopregister.register.DecisionAuthority;
import nl.rookstopregister.register.DecisionAuthority.Weight;
import nl.rookstopregister.register.DecisionKind;
import nl.rookstopregister.register.Grounds;
import nl.rookstopregister.register.PastDecisions.PastDecision;
import nl.rookstopregister.register.ProposedDecision;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Days;
import org.jspecify.annotations.Nullable;

/** The decisions about one invented coach, as they follow from what the coach did and what the norm of the day said. */
final class Life {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    final InventedFacts facts;
    private final CoachId coach;
    private final NormBook norms;
    private final Chance chance;
    private final List<PastDecision> decisions = new ArrayList<>();
    private @Nullable LocalDate candidateSince;
    private @Nullable LocalDate firstRegistered;
    private @Nullable Days term;
    private boolean annotated;

    Life(CoachId coach, NormBook norms, Chance chance) {
        this.coach = coach;
        this.norms = norms;
        this.chance = chance;
        this.facts = new InventedFacts(chance);
    }

    List<PastDecision> decisions() {
        return List.copyOf(decisions);
    }

    /** The last term that was given; there is one from the first admission on. */
    Days term() {
        if (term == null) {
            throw new IllegalStateException("Never admitted");
        }
        return term;
    }

    boolean isCandidate() {
        return candidateSince != null;
    }

    void takenOver(LocalDate on, LocalDate first, LocalDate until) {
        term = new Days(first, until);
        firstRegistered = first;
        decide(DecisionKind.TAKEN_OVER, Body.PREDECESSOR, on, first, term, null, none(null));
    }

    /** False when the norm of that day did not allow it. */
    boolean admitted(LocalDate on) {
        Days next = new Days(on, on.plusMonths(24));
        boolean granted = granted(DecisionKind.ADMIT_CANDIDATE, Procedure.CANDIDATE, on, next, null);
        if (granted) {
            term = next;
            candidateSince = on;
        }
        return granted;
    }

    boolean registered(LocalDate on) {
        Days next = new Days(on, on.plusYears(5));
        boolean granted = granted(DecisionKind.REGISTER, Procedure.DEFINITIVE, on, next, null);
        if (granted) {
            term = next;
            candidateSince = null;
            firstRegistered = firstRegistered == null ? on : firstRegistered;
        }
        return granted;
    }

    boolean renewed(LocalDate on) {
        Days next = new Days(term().until(), term().until().plusYears(5));
        boolean granted = granted(DecisionKind.RENEW, Procedure.RENEWAL, on, next, null);
        if (granted) {
            term = next;
        }
        return granted;
    }

    /** Once is enough. */
    void annotated(LocalDate on) {
        annotated = annotated
                || granted(
                        DecisionKind.ADD_ANNOTATION,
                        Procedure.ANNOTATION_PREGNANT,
                        on,
                        null,
                        Annotation.EXTRA_PREGNANCY);
    }

    void extended(LocalDate on) {
        term = term().extendedTo(term().until().plusMonths(chance.between(3, 12)));
        decide(DecisionKind.EXTEND_TERM, Body.COMMITTEE, on, on, term, null, none(InventedPeople.ILLNESS));
    }

    /** A kind that needs a ground and gives no term. */
    void measured(DecisionKind kind, LocalDate on, String ground) {
        decide(kind, Body.COMMITTEE, on, on, null, null, none(ground));
    }

    void left(LocalDate on) {
        decide(DecisionKind.DEREGISTER, Body.OFFICE, on, on, null, null, none(InventedPeople.OWN_REQUEST));
    }

    /** On the first day after the term. */
    void lapsed() {
        LocalDate on = term().until();
        candidateSince = null;
        decide(DecisionKind.LAPSE, Body.CLOCK, on, on, null, null, none(null));
    }

    private boolean granted(
            DecisionKind kind,
            Procedure procedure,
            LocalDate on,
            @Nullable Days next,
            @Nullable Annotation annotation) {
        Standing standing = new Standing(candidateSince, firstRegistered, term);
        Assessment assessment = norms.assess(new Dossier(standing, facts.all()), procedure, on);
        Weight weight = DecisionAuthority.weight(assessment);
        if (weight != Weight.SETTLED_MET) {
            return false;
        }
        Grounds grounds =
                new Grounds(assessment.norm().toString(), assessment.applied().articles(), assessment, null);
        Body body = chance.percent(70) ? Body.OFFICE : Body.COMMITTEE;
        decide(kind, body, on, on, next, annotation, grounds);
        return true;
    }

    private static Grounds none(@Nullable String text) {
        return new Grounds(null, List.of(), null, text);
    }

    private void decide(
            DecisionKind kind,
            Body body,
            LocalDate on,
            LocalDate effectiveOn,
            @Nullable Days given,
            @Nullable Annotation annotation,
            Grounds grounds) {
        boolean fourEyes = kind == DecisionKind.WARN || kind == DecisionKind.SUSPEND || kind == DecisionKind.STRIKE_OFF;
        ProposedDecision decision = new ProposedDecision(
                chance.id(),
                coach,
                kind,
                body,
                InventedPeople.decider(body),
                fourEyes ? InventedPeople.SECOND_MEMBER : null,
                effectiveOn,
                given,
                annotation,
                null,
                grounds,
                decisions.size());
        decisions.add(new PastDecision(decision, moment(on, decision.decidedBy())));
    }

    /** Within office hours; what the clock decides, shortly after midnight. */
    private Instant moment(LocalDate on, Actor by) {
        LocalTime time =
                by.account() == null ? LocalTime.of(0, 5) : LocalTime.of(9, 0).plusMinutes(chance.between(0, 470));
        return on.atTime(time).atZone(ZONE).toInstant();
    }
}

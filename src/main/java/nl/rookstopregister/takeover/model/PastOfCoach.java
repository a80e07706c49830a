package nl.rookstopregister.takeover.model;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.rookstopregister.register.Annotation;
import nl.rookstopregister.register.Body;
import nl.rookstopregister.register.DecisionKind;
import nl.rookstopregister.register.Grounds;
import nl.rookstopregister.register.PastDecisions.Past;
import nl.rookstopregister.register.PastDecisions.PastDecision;
import nl.rookstopregister.register.ProposedDecision;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Days;
import nl.rookstopregister.takeover.FormerNumber;
import org.jspecify.annotations.Nullable;

/**
 * What a predecessor said of a coach as decisions of the register: the days since the first registration, each term, what was
 * noted on it, and how it ended. A suspension holds from the day of the take-over, since no file says when it began.
 */
public final class PastOfCoach {

    private static final Actor PREDECESSOR = new Actor(null, "Voorganger");

    private final TakenCoach taken;
    private final CoachId coach;
    private final LocalDate today;
    private final Instant now;
    private final List<PastDecision> decisions = new ArrayList<>();

    public PastOfCoach(TakenCoach taken, CoachId coach, LocalDate today, Instant now) {
        this.taken = taken;
        this.coach = coach;
        this.today = today;
        this.now = now;
    }

    public Past past() {
        for (int i = 0; i < taken.terms().size(); i++) {
            Term term = taken.terms().get(i);
            boolean last = i == taken.terms().size() - 1;
            boolean runsOn = !last
                    && taken.terms().get(i + 1).days().from().equals(term.days().until());
            beforeTheFirst(term);
            begin(term);
            if (last && term.status() == RowStatus.SUSPENDED) {
                decide(DecisionKind.TAKEN_OVER_SUSPENSION, today, null, null);
            } else if (!term.status().runs() && !runsOn) {
                decide(ending(term.status()), term.days().until(), null, null);
            }
        }
        return new Past(coach, List.copyOf(decisions));
    }

    /** From the first registration on the coach was registered, as far as the predecessor's terms do not say otherwise. */
    private void beforeTheFirst(Term term) {
        boolean registeredBefore =
                decisions.stream().anyMatch(each -> each.decision().kind() == DecisionKind.TAKEN_OVER);
        if (term.status() == RowStatus.CANDIDATE || registeredBefore) {
            return;
        }
        taken.firstRegistered().ifPresent(first -> {
            LocalDate from = decisions.stream()
                    .map(each -> each.decision().term())
                    .flatMap(days -> days == null ? Stream.empty() : Stream.of(days.until()))
                    .filter(first::isBefore)
                    .findFirst()
                    .orElse(first);
            if (from.isBefore(term.days().from())) {
                decide(DecisionKind.TAKEN_OVER, from, new Days(from, term.days().from()), null);
            }
        });
    }

    private void begin(Term term) {
        DecisionKind kind =
                term.status() == RowStatus.CANDIDATE ? DecisionKind.TAKEN_OVER_CANDIDACY : DecisionKind.TAKEN_OVER;
        decide(kind, term.days().from(), term.days(), null);
        term.annotations().stream()
                .sorted()
                .forEach(each ->
                        decide(DecisionKind.TAKEN_OVER_ANNOTATION, term.days().from(), null, each));
    }

    private static DecisionKind ending(RowStatus status) {
        return switch (status) {
            case DEREGISTERED -> DecisionKind.TAKEN_OVER_DEREGISTRATION;
            case STRUCK_OFF -> DecisionKind.TAKEN_OVER_STRIKING_OFF;
            case LAPSED, CANDIDATE, REGISTERED, SUSPENDED -> DecisionKind.TAKEN_OVER_LAPSE;
        };
    }

    private void decide(DecisionKind kind, LocalDate on, @Nullable Days term, @Nullable Annotation annotation) {
        ProposedDecision decision = new ProposedDecision(
                request(),
                coach,
                kind,
                Body.PREDECESSOR,
                PREDECESSOR,
                null,
                on,
                term,
                annotation,
                null,
                new Grounds(null, List.of(), null, "Oud nummer " + taken.formerNumber()),
                decisions.size());
        decisions.add(new PastDecision(decision, now));
    }

    /** The same for the same old number, so that not even two officers at once take somebody over twice. */
    private UUID request() {
        String what = "take-over of %s, %d".formatted(FormerNumber.folded(taken.formerNumber()), decisions.size());
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
    }
}

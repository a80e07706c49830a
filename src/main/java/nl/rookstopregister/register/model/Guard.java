package nl.rookstopregister.register.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.rookstopregister.register.Body;
import nl.rookstopregister.register.Decision;
import nl.rookstopregister.register.DecisionAuthority;
import nl.rookstopregister.register.DecisionId;
import nl.rookstopregister.register.DecisionKind;
import nl.rookstopregister.register.DecisionNumber;
import nl.rookstopregister.register.ProposedDecision;
import nl.rookstopregister.register.RegistrationState;
import nl.rookstopregister.register.Taking;

/**
 * Says whether a decision can be taken on top of a history, by the table of the lifecycle, and why not. Asking and taking
 * use the same answer.
 *
 * @param today the day on which it is taken
 * @param limits as they hold today
 */
public record Guard(History history, LocalDate today, Limits limits) {

    public Judgement judge(ProposedDecision proposed) {
        if (proposed.basedOn() != history.decisions().size()) {
            return new Judgement.Refused(
                    new Taking.Overtaken(history.decisions().size()));
        }
        Optional<String> shut = new Shut(history).against(proposed.kind());
        if (shut.isPresent()) {
            return new Judgement.Refused(new Taking.Incomplete(shut.get()));
        }
        Position met = met(proposed.kind(), proposed.body(), proposed.effectiveOn());
        if (Lifecycle.from(met.state(), proposed.kind()).isEmpty()) {
            return new Judgement.Refused(new Taking.NotFromHere(met.state(), proposed.kind()));
        }
        Optional<Step> step = Lifecycle.step(met.state(), proposed.kind(), proposed.body());
        if (step.isEmpty() || !hasAuthority(proposed)) {
            return new Judgement.Refused(new Taking.NotAuthorised(proposed.body(), proposed.kind()));
        }
        Completeness completeness = new Completeness(history, proposed, step.get());
        return completeness
                .missing()
                .or(() -> new TermRules(met, limits).broken(proposed))
                .or(() -> outOfTime(proposed))
                .<Judgement>map(what -> new Judgement.Refused(new Taking.Incomplete(what)))
                .orElseGet(() -> projected(proposed, met.state()));
    }

    /** Which kinds this body could take today, given what they need. */
    public List<Step> open(Set<Body> bodies) {
        List<Step> open = new ArrayList<>();
        for (DecisionKind kind : DecisionKind.values()) {
            if (!new Shut(history).offers(kind)) {
                continue;
            }
            for (Body body : bodies) {
                RegistrationState from = met(kind, body, today).state();
                Lifecycle.step(from, kind, body).ifPresent(open::add);
            }
        }
        return open;
    }

    /** The position that a decision meets, from what takes effect up to then. */
    public Position met(DecisionKind kind, Body body, LocalDate on) {
        boolean aboutTheLedger = kind == DecisionKind.CORRECT || Effect.nullifies(kind);
        LocalDate day = aboutTheLedger ? today : on;
        return Course.of(history, day).end().metBy(kind, body, day);
    }

    private static boolean hasAuthority(ProposedDecision proposed) {
        DecisionKind kind = proposed.kind();
        boolean unassessedGrant =
                kind != DecisionKind.REFUSE && proposed.grounds().assessment() == null;
        return !DecisionAuthority.concerns(kind)
                || unassessedGrant
                || DecisionAuthority.of(kind, proposed.grounds().assessment())
                        .bodies()
                        .contains(proposed.body());
    }

    /** Only what tells of the past may take effect there, and nobody's death lies ahead. */
    private Optional<String> outOfTime(ProposedDecision proposed) {
        // The first day without somebody who died today is tomorrow.
        if (proposed.kind() == DecisionKind.DECEASED && proposed.effectiveOn().isAfter(today.plusDays(1))) {
            return Optional.of("still-to-come");
        }
        boolean ofThePast = switch (proposed.kind()) {
            case CORRECT, REVOKE, DECEASED, TAKE_BACK -> true;
            case LAPSE -> proposed.body() == Body.CLOCK;
            default -> proposed.kind().isTakenOver();
        };
        return ofThePast || !proposed.effectiveOn().isBefore(today) ? Optional.empty() : Optional.of("in-the-past");
    }

    private Judgement projected(ProposedDecision proposed, RegistrationState from) {
        Decision draft = draft(proposed);
        Course before = history.course();
        Course after = history.with(draft).course();
        if (Effect.exists(draft.kind()) && !after.effective().contains(draft.id())) {
            return new Judgement.Refused(new Taking.Incomplete("without-effect"));
        }
        // A revocation may take with it what was built upon the revoked decision; nothing else may.
        boolean keepsTheRest = before.effective().stream()
                .filter(each -> draft.kind() != DecisionKind.TAKE_BACK || !each.equals(draft.concerns()))
                .allMatch(after.effective()::contains);
        if (draft.kind() != DecisionKind.REVOKE && !keepsTheRest) {
            return new Judgement.Refused(new Taking.Incomplete("breaks-later"));
        }
        LocalDate seen = Effect.exists(draft.kind()) ? proposed.effectiveOn() : today;
        return new Judgement.Allowed(from, after.stateOn(seen), after);
    }

    private Decision draft(ProposedDecision proposed) {
        return decision(
                proposed,
                new DecisionNumber(today.getYear(), 0),
                new DecisionId(new UUID(0, 0)),
                today.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** The decision as it enters the ledger. */
    public Decision decision(ProposedDecision proposed, DecisionNumber number, DecisionId id, Instant recordedAt) {
        return new Decision(
                id,
                number,
                proposed.coach(),
                proposed.kind(),
                proposed.body(),
                proposed.decidedBy(),
                proposed.preparedBy(),
                today,
                proposed.effectiveOn(),
                recordedAt,
                proposed.term(),
                proposed.annotation(),
                proposed.concerns(),
                proposed.grounds(),
                Objections.lastDay(proposed.kind(), today, limits).orElse(null),
                proposed.other());
    }
}

package nl.rookstopregister.register.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.rookstopregister.register.Annotation;
import nl.rookstopregister.register.Body;
import nl.rookstopregister.register.Decision;
import nl.rookstopregister.register.DecisionId;
import nl.rookstopregister.register.DecisionKind;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Days;
import org.jspecify.annotations.Nullable;

/**
 * What a decision brings about once corrections and revocations are taken into account.
 *
 * @param of the decision whose effect it is; a correction changes the effect of the decision it concerns
 */
public record Effect(
        DecisionId of,
        DecisionKind kind,
        Body body,
        LocalDate on,
        @Nullable Days term,
        @Nullable Annotation annotation,
        @Nullable CoachId other) {

    static Effect of(Decision decision) {
        return new Effect(
                decision.id(),
                decision.kind(),
                decision.body(),
                decision.effectiveOn(),
                decision.term(),
                decision.annotation(),
                decision.other());
    }

    private Effect correctedBy(Decision correction) {
        return new Effect(of, kind, body, correction.effectiveOn(), correction.term(), correction.annotation(), other);
    }

    /** Whether a kind can move a registration at all; the others are a word to the coach, or act on another decision. */
    static boolean exists(DecisionKind kind) {
        return switch (kind) {
            case REFUSE, WARN, CORRECT, REVOKE, TAKE_BACK -> false;
            case TAKEN_OVER,
                    TAKEN_OVER_CANDIDACY,
                    TAKEN_OVER_ANNOTATION,
                    TAKEN_OVER_SUSPENSION,
                    TAKEN_OVER_LAPSE,
                    TAKEN_OVER_DEREGISTRATION,
                    TAKEN_OVER_STRIKING_OFF,
                    ADMIT_CANDIDATE,
                    REGISTER,
                    RENEW,
                    ADD_ANNOTATION,
                    WITHDRAW_ANNOTATION,
                    EXTEND_TERM,
                    LAPSE,
                    DEREGISTER,
                    SUSPEND,
                    LIFT_SUSPENSION,
                    STRIKE_OFF,
                    MERGE,
                    MERGED_AWAY,
                    DECEASED -> true;
        };
    }

    /** In the order in which they take effect; on one day in the order of the ledger. */
    static List<Effect> of(List<Decision> ledger, LocalDate lastDay) {
        Set<DecisionId> revoked = revoked(ledger);
        Map<DecisionId, Decision> corrections = corrections(ledger, revoked);
        List<Effect> effects = new ArrayList<>();
        for (Decision decision : ledger) {
            if (exists(decision.kind()) && !revoked.contains(decision.id())) {
                Decision correction = corrections.get(decision.id());
                Effect effect = correction == null ? of(decision) : of(decision).correctedBy(correction);
                if (!effect.on().isAfter(lastDay)) {
                    effects.add(effect);
                }
            }
        }
        effects.sort(Comparator.comparing(Effect::on));
        return effects;
    }

    static boolean nullifies(DecisionKind kind) {
        return kind == DecisionKind.REVOKE || kind == DecisionKind.TAKE_BACK;
    }

    private static Set<DecisionId> revoked(List<Decision> ledger) {
        Set<DecisionId> revoked = new HashSet<>();
        for (Decision decision : ledger) {
            if (nullifies(decision.kind()) && decision.concerns() != null) {
                revoked.add(decision.concerns());
            }
        }
        return revoked;
    }

    /** The last correction of each decision; one that was itself revoked does not count. */
    private static Map<DecisionId, Decision> corrections(List<Decision> ledger, Set<DecisionId> revoked) {
        Map<DecisionId, Decision> corrections = new HashMap<>();
        for (Decision decision : ledger) {
            if (decision.kind() == DecisionKind.CORRECT
                    && decision.concerns() != null
                    && !revoked.contains(decision.id())) {
                corrections.put(decision.concerns(), decision);
            }
        }
        return corrections;
    }
}

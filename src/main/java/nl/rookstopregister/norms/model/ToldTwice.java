package nl.rookstopregister.norms.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Fact.TrainingCompleted;
import nl.rookstopregister.norms.Proof;
import org.jspecify.annotations.Nullable;

/**
 * Trainings that a dossier tells twice: by a certificate in an application and by the provider's attendance list, often
 * with another day. What is proved counts before what is not, the provider's word before any other, the earliest first.
 */
final class ToldTwice {

    private static final Comparator<TrainingCompleted> PROVIDER_FIRST = Comparator.comparing(
                    (TrainingCompleted told) -> told.proof().kind() != Proof.Kind.ATTENDANCE)
            .thenComparing(TrainingCompleted::on)
            .thenComparing(TrainingCompleted::id);

    private final int months;

    ToldTwice(int months) {
        this.months = months;
    }

    /** Those that another one stands for; what has a firm objection of its own stands for nothing. */
    Set<Fact> in(Fact[] facts, Function<TrainingCompleted, @Nullable Objection> objections) {
        return anyTwice(facts) ? told(facts, objections) : Set.of();
    }

    private Set<Fact> told(Fact[] facts, Function<TrainingCompleted, @Nullable Objection> objections) {
        List<TrainingCompleted> sure = new ArrayList<>();
        List<TrainingCompleted> open = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact instanceof TrainingCompleted training) {
                Objection objection = objections.apply(training);
                if (objection == null) {
                    sure.add(training);
                } else if (objection.open) {
                    open.add(training);
                }
            }
        }
        sure.sort(PROVIDER_FIRST);
        open.sort(PROVIDER_FIRST);
        sure.addAll(open);
        Set<Fact> again = Collections.newSetFromMap(new IdentityHashMap<>());
        List<TrainingCompleted> kept = new ArrayList<>();
        for (TrainingCompleted training : sure) {
            if (kept.stream().anyMatch(other -> isSame(training, other))) {
                again.add(training);
            } else {
                kept.add(training);
            }
        }
        return again;
    }

    /** Nearly always there are none, which has to cost nothing. */
    private boolean anyTwice(Fact[] facts) {
        for (int one = 1; one < facts.length; one++) {
            if (facts[one] instanceof TrainingCompleted training && isToldBefore(training, facts, one)) {
                return true;
            }
        }
        return false;
    }

    private boolean isToldBefore(TrainingCompleted training, Fact[] facts, int until) {
        for (int other = 0; other < until; other++) {
            if (facts[other] instanceof TrainingCompleted earlier && isSame(training, earlier)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSame(TrainingCompleted one, TrainingCompleted other) {
        String reference = one.training().reference();
        if (reference.isEmpty() || !reference.equals(other.training().reference())) {
            return false;
        }
        return one.on().isBefore(other.on())
                ? other.on().isBefore(one.on().plusMonths(months))
                : one.on().isBefore(other.on().plusMonths(months));
    }
}

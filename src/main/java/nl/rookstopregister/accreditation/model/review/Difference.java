package nl.rookstopregister.accreditation.model.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Why two judgements cannot both be followed, so that a third reviewer is asked. Conditions alone are no difference: they add up. */
public sealed interface Difference {

    record OnAdvice(Advice one, Advice other) implements Difference {}

    record OnPoints(int one, int other) implements Difference {}

    /** One lets it pass on this criterion, the other does not. */
    record OnCriterion(String criterion, Score one, Score other) implements Difference {}

    /** All of them, the weightiest first; both judgements are handed in. */
    static List<Difference> between(Judgement one, Judgement other, List<String> criteria) {
        List<Difference> differences = new ArrayList<>();
        Advice first = Objects.requireNonNull(one.advice());
        Advice second = Objects.requireNonNull(other.advice());
        if (!first.saysTheSameAs(second)) {
            differences.add(new OnAdvice(first, second));
        } else if (first instanceof Advice.Grant a && second instanceof Advice.Grant b && a.points() != b.points()) {
            differences.add(new OnPoints(a.points(), b.points()));
        }
        for (String criterion : criteria) {
            Score a = Objects.requireNonNull(one.scored(criterion).score());
            Score b = Objects.requireNonNull(other.scored(criterion).score());
            if (a.passes() != b.passes()) {
                differences.add(new OnCriterion(criterion, a, b));
            }
        }
        return List.copyOf(differences);
    }
}

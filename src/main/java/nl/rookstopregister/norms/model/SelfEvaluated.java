package nl.rookstopregister.norms.model;

import java.util.List;
import java.util.Set;
import nl.rookstopregister.norms.Asked;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Proof;

/** An evaluation of the own practice in the last so many months (S1 7.1: every two years, for instance). */
public record SelfEvaluated(
        Heading heading, @Within(least = 1) int months, Set<Proof.Kind> proof) implements Requirement {

    @Override
    public List<Object> asks() {
        return List.of(months);
    }

    @Override
    public Judge judge(Asked asked) {
        int proofs = Objection.bits(proof);
        return new OneFact(this, asked, (fact, subject) -> {
            if (!(fact instanceof Fact.SelfEvaluation)) {
                return Objection.UNRELATED;
            }
            return fact.on().isBefore(subject.lastMonths(months).from())
                    ? Objection.TOO_LONG_AGO
                    : Objection.to(fact, proofs, subject.day);
        });
    }
}

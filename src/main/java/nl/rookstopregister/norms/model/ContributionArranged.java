package nl.rookstopregister.norms.model;

import java.util.Set;
import nl.rookstopregister.norms.Asked;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Proof;

/** The yearly contribution is arranged (S3). */
public record ContributionArranged(Heading heading, Set<Proof.Kind> proof) implements Requirement {

    @Override
    public Judge judge(Asked asked) {
        int proofs = Objection.bits(proof);
        return new OneFact(
                this,
                asked,
                (fact, subject) -> fact instanceof Fact.PaymentArranged
                        ? Objection.to(fact, proofs, subject.day)
                        : Objection.UNRELATED);
    }
}

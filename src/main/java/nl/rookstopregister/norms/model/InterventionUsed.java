package nl.rookstopregister.norms.model;

import java.util.List;
import java.util.Set;
import nl.rookstopregister.norms.Asked;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Proof;

/** Practice with a recognised intervention, with at least so many clients in all (S3). */
public record InterventionUsed(Heading heading, int trajectories, Set<Proof.Kind> proof) implements Requirement {

    @Override
    public List<Object> asks() {
        return List.of(trajectories);
    }

    @Override
    public Judge judge(Asked asked) {
        int proofs = Objection.bits(proof);
        return new Total(
                this,
                asked,
                trajectories,
                (fact, subject) -> fact instanceof Fact.InterventionCarriedOut practice
                        ? Objection.to(fact, practice.recognition(), proofs, subject.day)
                        : Objection.UNRELATED,
                fact -> fact instanceof Fact.InterventionCarriedOut practice ? practice.trajectories() : 0);
    }
}

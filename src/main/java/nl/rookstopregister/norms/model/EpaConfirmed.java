package nl.rookstopregister.norms.model;

import java.util.List;
import java.util.Set;
import nl.rookstopregister.norms.Asked;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Proof;

/** An entrustable professional activity, confirmed by a supervisor at least so many times (S1). */
public record EpaConfirmed(Heading heading, String epa, int minimum, Set<Proof.Kind> proof) implements Requirement {

    @Override
    public List<Object> asks() {
        return List.of(minimum, epa);
    }

    @Override
    public Judge judge(Asked asked) {
        int proofs = Objection.bits(proof);
        return new Total(
                this,
                asked,
                minimum,
                (fact, subject) ->
                        fact instanceof Fact.EpaDone done && done.epa().equals(epa)
                                ? Objection.to(fact, proofs, subject.day)
                                : Objection.UNRELATED,
                fact -> fact instanceof Fact.EpaDone done ? done.count() : 0);
    }
}

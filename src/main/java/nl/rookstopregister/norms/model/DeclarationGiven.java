package nl.rookstopregister.norms.model;

import java.util.Set;
import nl.rookstopregister.norms.Asked;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Proof;

/** A declaration that the coach made, by its code. */
public record DeclarationGiven(Heading heading, String declaration, Set<Proof.Kind> proof) implements Requirement {

    @Override
    public Judge judge(Asked asked) {
        int proofs = Objection.bits(proof);
        return new OneFact(
                this,
                asked,
                (fact, subject) -> fact instanceof Fact.DeclarationMade made
                                && made.declaration().equals(declaration)
                        ? Objection.to(fact, proofs, subject.day)
                        : Objection.UNRELATED);
    }
}

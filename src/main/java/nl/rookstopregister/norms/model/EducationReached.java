package nl.rookstopregister.norms.model;

import java.util.List;
import java.util.Set;
import nl.rookstopregister.norms.Asked;
import nl.rookstopregister.norms.EducationLevel;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Proof;

/** An education at a level or above it (S1: MBO-4 at least). */
public record EducationReached(Heading heading, EducationLevel level, Set<Proof.Kind> proof) implements Requirement {

    @Override
    public List<Object> asks() {
        return List.of(level.label());
    }

    @Override
    public Judge judge(Asked asked) {
        int proofs = Objection.bits(proof);
        return new OneFact(this, asked, (fact, subject) -> {
            if (!(fact instanceof Fact.Education education)) {
                return Objection.UNRELATED;
            }
            return education.level().atLeast(level) ? Objection.to(fact, proofs, subject.day) : Objection.LEVEL_TOO_LOW;
        });
    }
}

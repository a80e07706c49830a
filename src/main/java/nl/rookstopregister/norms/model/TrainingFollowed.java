package nl.rookstopregister.norms.model;

import java.util.Set;
import nl.rookstopregister.norms.Asked;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Proof;
import nl.rookstopregister.norms.Training;

/** An accredited training of one of some kinds, followed to the end (S3). */
public record TrainingFollowed(Heading heading, Set<Training.Kind> trainings, Set<Proof.Kind> proof)
        implements Requirement {

    @Override
    public Judge judge(Asked asked) {
        int proofs = Objection.bits(proof);
        Set<Training.Kind> kinds = Set.copyOf(trainings);
        return new OneFact(
                this,
                asked,
                (fact, subject) -> fact instanceof Fact.TrainingCompleted completed
                                && kinds.contains(completed.training().kind())
                        ? Objection.to(fact, completed.accreditation(), proofs, subject.day)
                        : Objection.UNRELATED);
    }
}

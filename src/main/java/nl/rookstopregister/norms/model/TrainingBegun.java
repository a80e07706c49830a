package nl.rookstopregister.norms.model;

import java.util.Set;
import nl.rookstopregister.norms.Asked;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Proof;
import nl.rookstopregister.norms.Training;
import org.jspecify.annotations.Nullable;

/** An accredited training of one of some kinds that is under way, or followed already (S3, candidate). */
public record TrainingBegun(Heading heading, Set<Training.Kind> trainings, Set<Proof.Kind> proof)
        implements Requirement {

    @Override
    public Judge judge(Asked asked) {
        int proofs = Objection.bits(proof);
        Set<Training.Kind> kinds = Set.copyOf(trainings);
        return new OneFact(this, asked, (fact, subject) -> objection(fact, kinds, proofs, subject));
    }

    private static @Nullable Objection objection(Fact fact, Set<Training.Kind> kinds, int proofs, Case subject) {
        return switch (fact) {
            case Fact.TrainingCompleted completed
            when kinds.contains(completed.training().kind()) ->
                Objection.to(fact, completed.accreditation(), proofs, subject.day);
            case Fact.TrainingUnderWay underWay
            when kinds.contains(underWay.training().kind()) ->
                underWay.expectedEnd().isBefore(subject.day)
                        ? Objection.OVER
                        : Objection.to(fact, underWay.accreditation(), proofs, subject.day);
            default -> Objection.UNRELATED;
        };
    }
}

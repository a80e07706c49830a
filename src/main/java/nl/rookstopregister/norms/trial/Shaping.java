package nl.rookstopregister.norms.trial;

import java.time.LocalDate;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Fact.DeclarationMade;
import nl.rookstopregister.norms.Fact.Education;
import nl.rookstopregister.norms.Fact.EpaDone;
import nl.rookstopregister.norms.Fact.GuidanceHours;
import nl.rookstopregister.norms.Fact.InterventionCarriedOut;
import nl.rookstopregister.norms.Fact.IntervisionMeeting;
import nl.rookstopregister.norms.Fact.MpsRecorded;
import nl.rookstopregister.norms.Fact.PaymentArranged;
import nl.rookstopregister.norms.Fact.PointsEarned;
import nl.rookstopregister.norms.Fact.SelfEvaluation;
import nl.rookstopregister.norms.Fact.SupervisorAssessment;
import nl.rookstopregister.norms.Fact.TrainingCompleted;
import nl.rookstopregister.norms.Fact.TrainingUnderWay;
import nl.rookstopregister.norms.Proof;

/** Takes a fact apart into its shape, a day and a number, and puts it together again. */
final class Shaping {

    static final LocalDate ANY_DAY = LocalDate.EPOCH;

    private static final String NO_NAME = "";
    /** Facts with more than one day of their own are not taken apart. */
    private static final int NOT_TAKEN_APART = -1;

    private Shaping() {}

    static int number(Fact fact) {
        return switch (fact) {
            case PointsEarned points -> points.points();
            case GuidanceHours hours -> hours.minutes();
            case EpaDone done -> done.count();
            case TrainingUnderWay _, InterventionCarriedOut _, SupervisorAssessment _ -> NOT_TAKEN_APART;
            case Education _,
                    TrainingCompleted _,
                    IntervisionMeeting _,
                    SelfEvaluation _,
                    MpsRecorded _,
                    PaymentArranged _,
                    DeclarationMade _ -> 0;
        };
    }

    static Fact withoutName(Fact fact) {
        return filledIn(fact, fact.on(), number(fact));
    }

    /** The same kind of fact on that day and with that number, without identifier and document. */
    static Fact filledIn(Fact shape, LocalDate on, int number) {
        Proof proof = shape.proof().document() == null
                ? shape.proof()
                : Proof.of(shape.proof().kind());
        return switch (shape) {
            case Education it -> new Education(NO_NAME, it.level(), NO_NAME, on, proof);
            case TrainingCompleted it -> new TrainingCompleted(NO_NAME, it.training(), it.accreditation(), on, proof);
            case PointsEarned it -> new PointsEarned(NO_NAME, NO_NAME, number, it.accreditation(), on, proof);
            case GuidanceHours it -> new GuidanceHours(NO_NAME, on, number, it.recognition(), proof);
            case EpaDone it -> new EpaDone(NO_NAME, it.epa(), number, on, proof);
            case IntervisionMeeting _ -> new IntervisionMeeting(NO_NAME, on, proof);
            case SelfEvaluation _ -> new SelfEvaluation(NO_NAME, on, proof);
            case MpsRecorded _ -> new MpsRecorded(NO_NAME, on, proof);
            case PaymentArranged _ -> new PaymentArranged(NO_NAME, on, proof);
            case DeclarationMade it -> new DeclarationMade(NO_NAME, it.declaration(), on, proof);
            case TrainingUnderWay it ->
                new TrainingUnderWay(NO_NAME, it.training(), it.accreditation(), it.on(), it.expectedEnd(), proof);
            case InterventionCarriedOut it ->
                new InterventionCarriedOut(
                        NO_NAME, it.intervention(), it.recognition(), it.trajectories(), it.during(), proof);
            case SupervisorAssessment it ->
                new SupervisorAssessment(NO_NAME, NO_NAME, it.supervisorSince(), it.competences(), it.on(), proof);
        };
    }
}

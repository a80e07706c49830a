package nl.rookstopregister.norms;

import java.time.LocalDate;
import nl.rookstopregister.shared.Days;

/** Facts as they occur in the register, with made-up names. */
public final class Facts {

    public static final Competences WHOLE_PROFILE = Competences.of(
            "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "1.8", "1.9", "1.10", "2.1", "2.2", "2.3", "2.4", "2.5",
            "2.6", "3.1", "3.2", "3.3", "3.4", "4.1", "5.1", "5.2", "6.1", "6.2", "7.1", "7.2");

    public static final Training BASIC = new Training(Training.Kind.BASIC, "T-101", "Basic training", WHOLE_PROFILE, 0);
    public static final Training MORNING =
            new Training(Training.Kind.OTHER, "T-007", "One-morning course", Competences.of("1.1", "1.2"), 0);

    private Facts() {}

    public static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    public static Days term(String from, String until) {
        return new Days(day(from), day(until));
    }

    public static Fact diploma(EducationLevel level) {
        return new Fact.Education(
                "education", level, "Practice nurse", day("2010-07-01"), Proof.of(Proof.Kind.DIPLOMA));
    }

    public static Fact training(Training training, String on) {
        return training(
                "training:" + training.reference(), training, Recognition.RECOGNISED, on, Proof.Kind.CERTIFICATE);
    }

    public static Fact training(String id, Training training, Recognition accreditation, String on, Proof.Kind proof) {
        return new Fact.TrainingCompleted(id, training, accreditation, day(on), Proof.of(proof));
    }

    public static Fact underWay(Training training, String from, String end) {
        return new Fact.TrainingUnderWay(
                "under-way:" + training.reference(),
                training,
                Recognition.RECOGNISED,
                day(from),
                day(end),
                Proof.of(Proof.Kind.OWN_STATEMENT));
    }

    public static Fact telephoneCoaching(String from, String until) {
        return new Fact.InterventionCarriedOut(
                "practice:telephone",
                new Fact.Intervention("I-1", "Telephone coaching"),
                Recognition.RECOGNISED,
                3,
                term(from, until),
                Proof.of(Proof.Kind.OWN_STATEMENT));
    }

    public static Fact points(String id, int points, String on) {
        return new Fact.PointsEarned(
                "points:" + id,
                "Refresher " + id,
                points,
                Recognition.RECOGNISED,
                day(on),
                Proof.of(Proof.Kind.ATTENDANCE));
    }

    public static Fact hours(int hours, String on) {
        return hours(hours, on, Recognition.RECOGNISED);
    }

    public static Fact hours(int hours, String on, Recognition intervention) {
        return new Fact.GuidanceHours(
                "hours:" + on, day(on), hours * 60, intervention, Proof.of(Proof.Kind.OWN_STATEMENT));
    }
}

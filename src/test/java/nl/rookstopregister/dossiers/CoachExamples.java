package nl.rookstopregister.dossiers;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.rookstopregister.norms.Competences;
import nl.rookstopregister.norms.EducationLevel;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Proof;
import nl.rookstopregister.norms.Recognition;
import nl.rookstopregister.norms.Training;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Days;
import nl.rookstopregister.shared.Language;

/** Invented people and facts for tests. */
public final class CoachExamples {

    private static final LocalDate DAY = LocalDate.parse("2026-10-08");
    private static final Proof PROOF = Proof.of(Proof.Kind.CERTIFICATE);
    private static final Training BASIC =
            new Training(Training.Kind.BASIC, "demo-basis", "Basis", Competences.of("1.1", "7.2"), 15);

    private CoachExamples() {}

    public static CoachDetails noor(CoachId coach) {
        PostalAddress practice = new PostalAddress("Melkmarkt", "1", "8011 AB", "Zwolle");
        return new CoachDetails(
                coach,
                new PersonName("Noor", "", "Jansen"),
                LocalDate.parse("1985-03-02"),
                new PostalAddress("Kerkstraat", "2", "8012 CD", "Zwolle"),
                "noor@example.org",
                "0612345678",
                Language.NL,
                "nurse",
                "12345678901",
                "91012345",
                List.of(new PracticePlace("Praktijk De Singel", practice)),
                Set.of(WayOfWorking.PHONE),
                List.of("nl", "tr"),
                new AppointmentWays("0381234567", true, null),
                true);
    }

    public static List<Fact> oneOfEachFact() {
        return List.of(
                new Fact.Education("f1", EducationLevel.HBO, "Verpleegkunde", DAY, PROOF),
                new Fact.TrainingCompleted(
                        "f2", BASIC, Recognition.RECOGNISED, DAY, new Proof(Proof.Kind.REFEREE, "x")),
                new Fact.TrainingUnderWay("f3", BASIC, Recognition.RECOGNISED, DAY, DAY.plusMonths(4), PROOF),
                new Fact.InterventionCarriedOut(
                        "f4",
                        new Fact.Intervention("telephone", "Telefonische coaching"),
                        Recognition.RECOGNISED,
                        11,
                        new Days(DAY.minusYears(1), DAY),
                        PROOF),
                new Fact.PointsEarned("f5", "Congres", 4, Recognition.NEVER, DAY, PROOF),
                new Fact.GuidanceHours("f6", DAY, 90, Recognition.RECOGNISED, PROOF),
                new Fact.EpaDone("f7", "intakes", 3, DAY, PROOF),
                new Fact.SupervisorAssessment("f8", "Iemand", null, Competences.of("3.4"), DAY, PROOF),
                new Fact.IntervisionMeeting("f9", DAY, PROOF),
                new Fact.SelfEvaluation("f10", DAY, PROOF),
                new Fact.MpsRecorded("f11", DAY, PROOF),
                new Fact.PaymentArranged("f12", DAY, PROOF),
                new Fact.DeclarationMade("f13", "truth", DAY, PROOF));
    }
}

package nl.rookstopregister.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.rookstopregister.norms.Competences;
import nl.rookstopregister.norms.EducationLevel;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Proof;
import nl.rookstopregister.norms.Recognition;
import nl.rookstopregister.norms.Training;
import nl.rookstopregister.shared.Days;

/** Collects what an invented coach learned and did. The trainings are those of the demonstration's reference data. */
final class InventedFacts {

    private static final Competences WHOLE = Competences.of(
            "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "1.8", "1.9", "1.10", "2.1", "2.2", "2.3", "2.4", "2.5",
            "2.6", "3.1", "3.2", "3.3", "3.4", "4.1", "5.1", "5.2", "6.1", "6.2", "7.1", "7.2");
    private static final Training NEW_BASIC = new Training(
            Training.Kind.BASIC, "demo-basic-north", "Basisopleiding rookstopcoach (demonstratie)", WHOLE, 20);
    private static final Training OLD_BASIC = new Training(
            Training.Kind.BASIC,
            "demo-basic-2013",
            "Training begeleiden bij stoppen met roken tot 2022 (demonstratie)",
            Competences.of("1.1", "1.2", "1.5", "1.6", "1.8", "1.9", "2.1", "2.2"),
            8);
    private static final Training MINOR = new Training(
            Training.Kind.VOCATIONAL,
            "demo-vocational-nursing",
            "Minor leefstijl in de verpleegkunde (demonstratie)",
            Competences.of(
                    "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "1.8", "1.9", "1.10", "2.1", "2.2", "2.3", "2.4",
                    "2.5", "2.6"),
            0);
    private static final Training EXTRA = new Training(
            Training.Kind.EXTRA_PREGNANT,
            "demo-extra-pregnant",
            "EXTRA-module zwangerschap (demonstratie)",
            Competences.NONE,
            4);
    private static final LocalDate NEW_PROFILE = LocalDate.of(2022, 1, 1);
    private static final int MINUTES = 60;

    private final Chance chance;
    private final List<Fact> facts = new ArrayList<>();

    InventedFacts(Chance chance) {
        this.chance = chance;
    }

    List<Fact> all() {
        return List.copyOf(facts);
    }

    void schooled(LocalDate before) {
        EducationLevel level =
                chance.oneOfTheFirst(List.of(EducationLevel.HBO, EducationLevel.MBO4, EducationLevel.WO));
        facts.add(new Fact.Education(
                id("education"),
                level,
                "Zorgopleiding",
                before.minusMonths(chance.between(24, 200)),
                Proof.of(Proof.Kind.DIPLOMA)));
        LocalDate from = before.minusMonths(chance.between(4, 14));
        facts.add(new Fact.InterventionCarriedOut(
                id("practice"),
                chance.percent(50)
                        ? new Fact.Intervention("personal-guidance", "Persoonlijke begeleiding")
                        : new Fact.Intervention("telephone-coaching", "Telefonische coaching"),
                Recognition.RECOGNISED,
                chance.between(3, 25),
                new Days(from, before.minusDays(5)),
                Proof.of(Proof.Kind.OWN_STATEMENT)));
    }

    void trained(LocalDate on) {
        training(on.isBefore(NEW_PROFILE) ? OLD_BASIC : NEW_BASIC, on);
    }

    void trainedForAnnotation(LocalDate on) {
        training(EXTRA, on);
    }

    void inTraining(LocalDate from, LocalDate end) {
        facts.add(new Fact.TrainingUnderWay(
                id("under-way"), NEW_BASIC, Recognition.RECOGNISED, from, end, Proof.of(Proof.Kind.OWN_STATEMENT)));
    }

    /** Points and hours of one year; nothing after the given day. */
    void worked(LocalDate yearFrom, LocalDate atMost, boolean enough) {
        if (enough) {
            guided(yearFrom, atMost);
        }
        points(yearFrom.plusDays(chance.between(20, 250)), atMost, enough ? chance.between(4, 6) : 1);
    }

    /** Enough points for one year. */
    void earned(LocalDate yearFrom, LocalDate atMost) {
        points(yearFrom.plusDays(chance.between(20, 250)), atMost, chance.between(4, 6));
    }

    /** Hours of one year. */
    private void guided(LocalDate yearFrom, LocalDate atMost) {
        for (int half = 1; half <= 2; half++) {
            hours(yearFrom.plusMonths(half * 5L).plusDays(chance.between(0, 20)), atMost);
        }
    }

    void refreshed(LocalDate on, int points) {
        points(on, on, points);
    }

    /** An education that covers the first two roles of the profile. */
    void studied(LocalDate on) {
        training(MINOR, on);
    }

    /** A look back at one's own work, as the norm will ask of everybody. */
    void evaluated(LocalDate on) {
        facts.add(new Fact.SelfEvaluation(id("evaluation"), on, Proof.of(Proof.Kind.OWN_STATEMENT)));
    }

    private void hours(LocalDate on, LocalDate atMost) {
        if (!on.isAfter(atMost)) {
            int minutes = chance.between(13, 30) * MINUTES + chance.between(0, 3) * 15;
            facts.add(new Fact.GuidanceHours(
                    id("hours"), on, minutes, Recognition.RECOGNISED, Proof.of(Proof.Kind.OWN_STATEMENT)));
        }
    }

    private void points(LocalDate on, LocalDate atMost, int points) {
        if (!on.isAfter(atMost)) {
            facts.add(new Fact.PointsEarned(
                    id("points"),
                    "Nascholing (demonstratie)",
                    points,
                    Recognition.RECOGNISED,
                    on,
                    Proof.of(Proof.Kind.ATTENDANCE)));
        }
    }

    private void training(Training training, LocalDate on) {
        facts.add(new Fact.TrainingCompleted(
                id("training"), training, Recognition.RECOGNISED, on, Proof.of(Proof.Kind.CERTIFICATE)));
    }

    private String id(String kind) {
        return "demonstration:" + kind + ":" + facts.size();
    }
}

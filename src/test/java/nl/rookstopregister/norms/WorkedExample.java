package nl.rookstopregister.norms;

import static nl.rookstopregister.norms.Facts.BASIC;
import static nl.rookstopregister.norms.Facts.MORNING;
import static nl.rookstopregister.norms.Facts.WHOLE_PROFILE;
import static nl.rookstopregister.norms.Facts.day;
import static nl.rookstopregister.norms.Facts.diploma;
import static nl.rookstopregister.norms.Facts.hours;
import static nl.rookstopregister.norms.Facts.points;
import static nl.rookstopregister.norms.Facts.telephoneCoaching;
import static nl.rookstopregister.norms.Facts.term;
import static nl.rookstopregister.norms.Facts.training;
import static nl.rookstopregister.norms.Facts.underWay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A dossier that {@code docs/norms.md} tells of, and what it is assessed for on which day. */
public record WorkedExample(String name, Dossier dossier, Procedure procedure, LocalDate on) {

    /** Registered since 2015, renewed in 2020; the profile of 2022 covered but for 3.2, 3.4 and 7.1. */
    private static final Standing IN_TRANSITION =
            Standing.registeredSince(day("2015-03-01"), term("2020-03-01", "2025-03-01"));

    private static final Standing RENEWS =
            Standing.registeredSince(day("2013-09-01"), term("2018-09-01", "2023-09-01"));

    public static List<WorkedExample> all() {
        return List.of(
                candidateOf2014(),
                renewalInTransition("renewal-on-the-last-day-of-transition", "2024-12-31"),
                renewalInTransition("renewal-on-the-first-day-after-transition", "2025-01-01"),
                newcomerOf2026(),
                newcomerAsCandidate(),
                pointsInTwoYears(),
                yearWithoutHours());
    }

    /** The coach of the transition, for what the transition itself says. */
    public static Dossier inTransition() {
        return new Dossier(IN_TRANSITION, transitionFacts());
    }

    private static WorkedExample candidateOf2014() {
        return new WorkedExample(
                "candidate-of-2014",
                new Dossier(Standing.NEW, List.of(telephoneCoaching("2013-10-01", "2014-05-01"))),
                Procedure.CANDIDATE,
                day("2014-06-02"));
    }

    private static WorkedExample renewalInTransition(String name, String day) {
        return new WorkedExample(name, inTransition(), Procedure.RENEWAL, day(day));
    }

    private static List<Fact> transitionFacts() {
        Training topUp = new Training(
                Training.Kind.OTHER,
                "T-230",
                "Top-up to the new profile",
                WHOLE_PROFILE.without(Competences.of("3.2", "3.4", "7.1")),
                5);
        List<Fact> facts = new ArrayList<>(hoursInEachYear());
        facts.add(training(topUp, "2023-05-12"));
        facts.add(points("2021", 5, "2021-11-04"));
        facts.add(points("2022", 5, "2022-10-06"));
        return facts;
    }

    private static List<Fact> hoursInEachYear() {
        return List.of(
                hours(25, "2020-11-30"),
                hours(20, "2021-11-30"),
                hours(20, "2022-11-30"),
                hours(20, "2023-11-30"),
                hours(20, "2024-11-30"));
    }

    private static WorkedExample newcomerOf2026() {
        return new WorkedExample(
                "newcomer-in-2026",
                new Dossier(
                        Standing.candidateSince(day("2026-02-02")),
                        List.of(
                                diploma(EducationLevel.MBO4),
                                training(BASIC, "2026-09-18"),
                                training(
                                        "training:T-900",
                                        new Training(
                                                Training.Kind.OTHER, "", "Quit in one hour", Competences.of("1.8"), 0),
                                        Recognition.NEVER,
                                        "2025-04-01",
                                        Proof.Kind.CERTIFICATE),
                                telephoneCoaching("2026-03-01", "2026-11-01"))),
                Procedure.DEFINITIVE,
                day("2026-11-21"));
    }

    private static WorkedExample newcomerAsCandidate() {
        return new WorkedExample(
                "newcomer-with-a-morning-course",
                new Dossier(
                        Standing.NEW,
                        List.of(
                                diploma(EducationLevel.MBO3),
                                training(MORNING, "2026-05-11"),
                                underWay(BASIC, "2026-10-01", "2027-02-01"),
                                telephoneCoaching("2026-06-01", "2026-11-01"))),
                Procedure.DEFINITIVE,
                day("2026-11-21"));
    }

    private static WorkedExample pointsInTwoYears() {
        List<Fact> facts = new ArrayList<>(List.of(
                hours(30, "2018-10-01"),
                hours(20, "2019-10-01"),
                hours(20, "2020-10-01"),
                hours(20, "2021-10-01"),
                hours(20, "2022-10-01")));
        facts.add(points("2017", 4, "2017-05-05"));
        facts.add(points("2019", 8, "2019-05-05"));
        facts.add(points("2022", 7, "2022-05-05"));
        return new WorkedExample(
                "points-in-two-calendar-years", new Dossier(RENEWS, facts), Procedure.RENEWAL, day("2023-06-01"));
    }

    private static WorkedExample yearWithoutHours() {
        return new WorkedExample(
                "a-year-without-hours",
                new Dossier(
                        RENEWS,
                        List.of(
                                hours(30, "2018-10-01"),
                                hours(40, "2019-10-01"),
                                hours(20, "2021-10-01"),
                                hours(20, "2022-10-01"),
                                points("2019", 5, "2019-05-05"),
                                points("2021", 5, "2021-05-05"),
                                points("2022", 5, "2022-05-05"))),
                Procedure.RENEWAL,
                day("2023-06-01"));
    }
}

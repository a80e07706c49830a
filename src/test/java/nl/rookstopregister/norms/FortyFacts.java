package nl.rookstopregister.norms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** For the measurements in bench: dossiers of forty facts each, as a coach has them after five years. */
public final class FortyFacts {

    private static final int FACTS = 40;
    private static final int DOSSIERS = 64;
    private static final int DAYS = 8;

    private FortyFacts() {}

    public static Dossier[] dossiers() {
        Dossier[] dossiers = new Dossier[DOSSIERS];
        for (int each = 0; each < DOSSIERS; each++) {
            dossiers[each] = dossier(each);
        }
        return dossiers;
    }

    /** Differs from others in what it meets, and in its days. */
    public static Dossier dossier(int variant) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Facts.diploma(variant % 8 == 0 ? EducationLevel.MBO3 : EducationLevel.MBO4));
        facts.add(Facts.training(basic(variant), "2022-09-18"));
        facts.add(Facts.training(topUp(), "2024-03-08"));
        facts.add(Facts.telephoneCoaching("2022-03-01", "2026-11-01"));
        epas(facts);
        for (int year = 2022; year <= 2026; year++) {
            if (variant % 5 != 0 || year != 2024) {
                facts.add(Facts.hours(15, year + "-04-01"));
                facts.add(Facts.hours(10, year + "-10-01"));
            }
            if (variant % 3 != 0 || year < 2024) {
                facts.add(Facts.points(year + "-a", 3, year + "-05-05"));
            }
        }
        for (int more = 0; facts.size() < FACTS; more++) {
            facts.add(
                    more % 2 == 0
                            ? Facts.hours(2, day(more, variant))
                            : Facts.points("more-" + more, 1, day(more, variant)));
        }
        return new Dossier(
                Standing.registeredSince(LocalDate.of(2022, 2, 1), Facts.term("2022-02-01", "2027-02-01")), facts);
    }

    private static String day(int number, int variant) {
        return LocalDate.of(2023, 1, 7).plusDays(17L * number + variant % DAYS).toString();
    }

    /** Every fourth dossier has a basic training that leaves out part of the profile. */
    private static Training basic(int variant) {
        Competences covers = variant % 4 == 0
                ? Facts.WHOLE_PROFILE.without(Competences.of("3.2", "3.4", "7.1"))
                : Facts.WHOLE_PROFILE;
        return new Training(Training.Kind.BASIC, "T-101", "Basic training", covers, 0);
    }

    private static Training topUp() {
        return new Training(Training.Kind.REFRESHER, "T-230", "Refresher", Competences.of("3.2", "4.1"), 2);
    }

    private static void epas(List<Fact> facts) {
        for (String epa : List.of("guidance-hours", "clients", "intakes", "whole-programmes", "referrals")) {
            facts.add(
                    new Fact.EpaDone("epa:" + epa, epa, 40, LocalDate.of(2026, 5, 1), Proof.of(Proof.Kind.SUPERVISOR)));
        }
    }
}

package nl.rookstopregister.norms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import nl.rookstopregister.shared.Days;

/** Dossiers drawn at random, aimed at the days and numbers at which an answer turns. */
public final class DossierSamples {

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.parse("2014-06-02"),
            LocalDate.parse("2021-12-31"),
            LocalDate.parse("2022-01-01"),
            LocalDate.parse("2024-12-31"),
            LocalDate.parse("2025-01-01"),
            LocalDate.parse("2026-11-21"),
            LocalDate.parse("2026-12-31"),
            LocalDate.parse("2027-01-01"));
    private static final List<String> EPAS = List.of(
            "guidance-hours",
            "clients",
            "clients-limited-literacy",
            "intakes",
            "whole-programmes",
            "programmes-with-medication",
            "referrals");

    private DossierSamples() {}

    /** A dossier, and what it is assessed for. */
    public record Sample(Dossier dossier, Procedure procedure, LocalDate day) {}

    public static Sample sample(RandomGenerator random) {
        LocalDate day = one(DAYS, random);
        Standing standing = standing(random, day);
        Procedure procedure = one(day.getYear() < 2022 ? procedures2013() : List.of(Procedure.values()), random);
        if (procedure == Procedure.TRANSITION && !isOfBefore2022(standing)) {
            procedure = Procedure.DEFINITIVE;
        }
        if (procedure == Procedure.RENEWAL && standing.firstRegistered() == null && day.getYear() < 2022) {
            procedure = Procedure.CANDIDATE;
        }
        int size = random.nextInt(45);
        List<Fact> facts = new ArrayList<>();
        for (int each = 0; each < size; each++) {
            facts.add(fact("fact:" + each, random, day));
        }
        return new Sample(new Dossier(standing, facts), procedure, day);
    }

    private static boolean isOfBefore2022(Standing standing) {
        return standing.firstRegistered() != null && standing.firstRegistered().getYear() < 2022;
    }

    private static List<Procedure> procedures2013() {
        return List.of(Procedure.CANDIDATE, Procedure.DEFINITIVE, Procedure.RENEWAL);
    }

    private static Standing standing(RandomGenerator random, LocalDate day) {
        return switch (random.nextInt(3)) {
            case 0 -> Standing.NEW;
            case 1 -> Standing.candidateSince(day.minusMonths(random.nextInt(30)));
            default -> {
                LocalDate from = day.minusMonths(random.nextInt(66));
                yield Standing.registeredSince(from.minusYears(random.nextInt(6)), new Days(from, from.plusYears(5)));
            }
        };
    }

    public static Fact fact(String id, RandomGenerator random, LocalDate day) {
        LocalDate on = day.minusDays(random.nextInt(2400) - 100);
        Proof proof = new Proof(one(List.of(Proof.Kind.values()), random), random.nextBoolean() ? "document:1" : null);
        Recognition recognition =
                random.nextBoolean() ? Recognition.RECOGNISED : one(List.of(Recognition.values()), random);
        return switch (random.nextInt(14)) {
            case 0 -> new Fact.Education(id, one(List.of(EducationLevel.values()), random), "Nurse", on, proof);
            case 1, 2 -> new Fact.TrainingCompleted(id, training(random), recognition, on, proof);
            case 3 ->
                new Fact.TrainingUnderWay(
                        id, training(random), recognition, on, on.plusDays(random.nextInt(200)), proof);
            case 4 ->
                new Fact.InterventionCarriedOut(
                        id,
                        new Fact.Intervention("I-1", "Telephone coaching"),
                        recognition,
                        random.nextInt(3),
                        new Days(on, on.plusDays(90)),
                        proof);
            case 5 -> new Fact.PointsEarned(id, "Refresher", random.nextInt(8), recognition, on, proof);
            case 6, 7 -> new Fact.GuidanceHours(id, on, random.nextInt(2000), recognition, proof);
            case 8 -> new Fact.EpaDone(id, one(EPAS, random), random.nextInt(50), on, proof);
            case 9 ->
                new Fact.SupervisorAssessment(
                        id,
                        "12345",
                        random.nextBoolean() ? null : on.minusYears(random.nextInt(6)),
                        competences(random),
                        on,
                        proof);
            case 10 -> new Fact.IntervisionMeeting(id, on, proof);
            case 11 -> new Fact.SelfEvaluation(id, on, proof);
            case 12 ->
                random.nextBoolean() ? new Fact.MpsRecorded(id, on, proof) : new Fact.PaymentArranged(id, on, proof);
            default -> new Fact.DeclarationMade(id, "truth", on, proof);
        };
    }

    private static Training training(RandomGenerator random) {
        Training.Kind kind = one(List.of(Training.Kind.values()), random);
        return new Training(kind, "T-" + random.nextInt(100), "Training", competences(random), random.nextInt(6));
    }

    private static Competences competences(RandomGenerator random) {
        return switch (random.nextInt(4)) {
            case 0 -> Competences.NONE;
            case 1 -> Facts.WHOLE_PROFILE;
            default -> {
                List<String> codes = Facts.WHOLE_PROFILE.codes();
                Competences some = Competences.NONE;
                for (String code : codes) {
                    some = random.nextInt(3) == 0 ? some : some.and(Competences.of(code));
                }
                yield some;
            }
        };
    }

    private static <T> T one(List<T> of, RandomGenerator random) {
        return of.get(random.nextInt(of.size()));
    }
}

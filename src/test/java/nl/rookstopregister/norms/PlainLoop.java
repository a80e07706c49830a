package nl.rookstopregister.norms;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import nl.rookstopregister.shared.Days;

/**
 * What a programmer in a hurry would write: the verdict of the 2022 norm on definitive registration and on renewal, and
 * nothing else. The assessments are held against it, and their speed is measured beside it.
 */
public final class PlainLoop {

    private static final Competences WHOLE_PROFILE = Facts.WHOLE_PROFILE;
    private static final LocalDate SUPERVISOR_ASKED_FROM = LocalDate.of(2027, 1, 1);

    private PlainLoop() {}

    /** Whether the dossier meets what definitive registration asks, before 2027. */
    public static boolean definitive(Dossier dossier, LocalDate day) {
        if (!day.isBefore(SUPERVISOR_ASKED_FROM)) {
            throw new IllegalArgumentException("Only knows what is asked before " + SUPERVISOR_ASKED_FROM);
        }
        boolean education = false;
        boolean training = false;
        int trajectories = 0;
        Competences covered = Competences.NONE;
        for (Fact fact : dossier.facts()) {
            if (fact.on().isAfter(day)) {
                continue;
            }
            switch (fact) {
                case Fact.Education it -> education |= it.level().atLeast(EducationLevel.MBO4) && diploma(it.proof());
                case Fact.TrainingCompleted it -> {
                    if (counts(it)) {
                        training |= switch (it.training().kind()) {
                            case BASIC, VOCATIONAL, REFRESHER, OTHER -> true;
                            case EXTRA_PREGNANT, EXTRA_PSYCHIATRY -> false;
                        };
                        covered = covered.and(it.training().covers());
                    }
                }
                case Fact.InterventionCarriedOut it -> {
                    if (it.recognition() == Recognition.RECOGNISED && it.proof().kind() != Proof.Kind.AWAITED) {
                        trajectories += it.trajectories();
                    }
                }
                default -> {}
            }
        }
        return education && training && trajectories >= 1 && covered.containsAll(WHOLE_PROFILE);
    }

    /** Whether the dossier meets what renewal asks, before 2027. */
    public static boolean renewal(Dossier dossier, LocalDate day) {
        Days term = dossier.standing().term();
        if (term == null) {
            term = new Days(day.plusDays(1).minusMonths(60), day.plusDays(1));
        }
        int points = 0;
        int minutes = 0;
        Set<Integer> pointYears = new HashSet<>();
        Set<Integer> hourYears = new HashSet<>();
        Competences covered = Competences.NONE;
        for (Fact fact : dossier.facts()) {
            if (fact.on().isAfter(day)) {
                continue;
            }
            int earned = 0;
            if (fact instanceof Fact.TrainingCompleted it && counts(it)) {
                covered = covered.and(it.training().covers());
                earned = it.training().points();
            } else if (fact instanceof Fact.PointsEarned it
                    && it.accreditation() == Recognition.RECOGNISED
                    && trainingProof(it.proof())) {
                earned = it.points();
            } else if (fact instanceof Fact.GuidanceHours it
                    && term.contains(it.on())
                    && it.minutes() > 0
                    && it.recognition() == Recognition.RECOGNISED
                    && hoursProof(it.proof())) {
                minutes += it.minutes();
                hourYears.add(term.from().until(it.on()).getYears());
            }
            if (earned > 0 && term.contains(fact.on())) {
                points += earned;
                pointYears.add(fact.on().getYear());
            }
        }
        return points >= 15
                && pointYears.size() >= 3
                && minutes >= 6000
                && hourYears.size() >= 5
                && covered.containsAll(WHOLE_PROFILE);
    }

    private static boolean counts(Fact.TrainingCompleted training) {
        return training.accreditation() == Recognition.RECOGNISED && trainingProof(training.proof());
    }

    private static boolean trainingProof(Proof proof) {
        return switch (proof.kind()) {
            case CERTIFICATE, REFEREE, ATTENDANCE, DIPLOMA, TAKEN_OVER -> true;
            case SUPERVISOR, PUBLIC_REGISTER, OWN_STATEMENT, AWAITED -> false;
        };
    }

    private static boolean diploma(Proof proof) {
        return switch (proof.kind()) {
            case CERTIFICATE, DIPLOMA, PUBLIC_REGISTER, TAKEN_OVER -> true;
            case REFEREE, ATTENDANCE, SUPERVISOR, OWN_STATEMENT, AWAITED -> false;
        };
    }

    private static boolean hoursProof(Proof proof) {
        return switch (proof.kind()) {
            case CERTIFICATE, REFEREE, ATTENDANCE, SUPERVISOR, TAKEN_OVER, OWN_STATEMENT -> true;
            case DIPLOMA, PUBLIC_REGISTER, AWAITED -> false;
        };
    }
}

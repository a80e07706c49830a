package nl.rookstopregister.demonstration;

import java.time.LocalDate;
import java.time.ZoneOffset;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.register.DecisionKind;
import nl.rookstopregister.shared.CoachId;

/** How lives in the register go: most renew, some fall short, leave, fall ill, are suspended or struck off. */
record Lives(NormBook norms, LocalDate today) {

    private static final LocalDate BEGINNING = LocalDate.of(2013, 2, 1);
    /** The processor of the register changed in 2020 (S4); what was there was taken over. */
    private static final LocalDate TAKE_OVER = LocalDate.of(2020, 1, 2);

    private static final LocalDate NEW_PROFILE = LocalDate.of(2022, 1, 1);

    static LocalDate eventfulTermFrom(LocalDate today) {
        return today.minusMonths(8);
    }

    static LocalDate candidateFrom(LocalDate today) {
        return today.minusMonths(9);
    }

    static LocalDate renewingFrom(LocalDate today) {
        return today.minusYears(5).plusMonths(2);
    }

    static LocalDate toppingUpTermFrom(LocalDate today) {
        return today.minusYears(5).plusMonths(7);
    }

    /** Somebody like everybody else. */
    Life usual(CoachId coach, Chance chance) {
        Life life = new Life(coach, norms, chance);
        LocalDate first = firstDay(chance);
        boolean diligent = chance.percent(88);
        begin(life, first, chance);
        work(life, first, today.minusDays(1), diligent, chance);
        if (!life.decisions().isEmpty()) {
            goOn(life, diligent, chance);
            if (chance.percent(85)) {
                life.facts.evaluated(today.minusDays(chance.between(30, 600)));
            }
        }
        return life;
    }

    /** Registered since long, with an annotation, and with a suspension that was lifted. */
    Life eventful(CoachId coach, Chance chance) {
        Life life = new Life(coach, norms, chance);
        LocalDate first = eventfulTermFrom(today).minusYears(10);
        begin(life, first, chance);
        work(life, first, eventfulTermFrom(today).minusDays(1), true, chance);
        life.facts.trained(LocalDate.of(2023, 5, 11));
        life.facts.trainedForAnnotation(today.minusDays(260));
        life.facts.refreshed(today.minusDays(150), 3);
        while (life.term().until().minusDays(60).isBefore(today)) {
            if (!life.renewed(life.term().until().minusDays(60))) {
                return life;
            }
        }
        life.annotated(today.minusDays(230));
        life.measured(DecisionKind.SUSPEND, today.minusDays(200), InventedPeople.SUSPENDED);
        life.measured(DecisionKind.LIFT_SUSPENSION, today.minusDays(120), InventedPeople.LIFTED);
        return life;
    }

    Life candidate(CoachId coach, Chance chance) {
        Life life = new Life(coach, norms, chance);
        LocalDate on = candidateFrom(today);
        life.facts.schooled(on);
        life.facts.inTraining(on.minusDays(10), today.plusMonths(2));
        life.admitted(on);
        return life;
    }

    /** Whose term ends in two months, and who meets what renewal asks with the hours of the portfolio. */
    Life renewing(CoachId coach, Chance chance) {
        Life life = new Life(coach, norms, chance);
        LocalDate first = renewingFrom(today);
        life.facts.schooled(first);
        life.facts.trained(first.minusDays(10));
        life.registered(first);
        for (LocalDate year = first; year.isBefore(today); year = year.plusYears(1)) {
            life.facts.earned(year, today.minusDays(1));
        }
        return life;
    }

    /** Whose term ends in seven months, with the hours in the portfolio and not yet all the training that renewal asks. */
    Life toppingUp(CoachId coach, Chance chance) {
        Life life = new Life(coach, norms, chance);
        LocalDate second = toppingUpTermFrom(today);
        LocalDate first = second.minusYears(5);
        life.facts.schooled(first);
        life.facts.trained(first.minusDays(20));
        life.takenOver(TAKE_OVER.plusDays(3), first, second);
        for (LocalDate year = first; year.isBefore(second); year = year.plusYears(1)) {
            life.facts.worked(year, second.minusDays(31), true);
        }
        life.renewed(second.minusDays(30));
        life.facts.refreshed(second.plusMonths(9), 3);
        life.facts.refreshed(second.plusMonths(22), 2);
        life.facts.studied(second.plusMonths(14));
        return life;
    }

    private LocalDate firstDay(Chance chance) {
        LocalDate last = today.minusDays(3);
        return chance.percent(34) ? chance.day(BEGINNING, LocalDate.of(2014, 6, 30)) : chance.day(BEGINNING, last);
    }

    private void begin(Life life, LocalDate first, Chance chance) {
        life.facts.schooled(first);
        if (first.isBefore(TAKE_OVER)) {
            life.facts.trained(first.minusDays(chance.between(10, 90)));
            LocalDate until = first.plusYears(5);
            while (!until.isAfter(TAKE_OVER.plusDays(170))) {
                until = until.plusYears(5);
            }
            life.takenOver(TAKE_OVER.plusDays(chance.between(0, 8)), first, until);
        } else if (chance.percent(22)) {
            candidateFirst(life, first, chance);
        } else {
            life.facts.trained(first.minusDays(chance.between(5, 60)));
            life.registered(first);
        }
    }

    private void candidateFirst(Life life, LocalDate first, Chance chance) {
        LocalDate trained = first.plusDays(chance.between(60, 600));
        life.facts.inTraining(first.minusDays(10), trained);
        if (!life.admitted(first) || chance.percent(10)) {
            return;
        }
        LocalDate registered = trained.plusDays(chance.between(5, 60));
        if (registered.isBefore(today)) {
            life.facts.trained(trained);
            life.registered(registered);
        }
    }

    private void work(Life life, LocalDate first, LocalDate last, boolean diligent, Chance chance) {
        LocalDate year = first;
        while (year.plusYears(1).isBefore(LocalDate.of(2015, 1, 1))) {
            year = year.plusYears(1);
        }
        for (; year.isBefore(today); year = year.plusYears(1)) {
            life.facts.worked(year, last, diligent || chance.percent(60));
        }
        if (first.isBefore(NEW_PROFILE) && chance.percent(78)) {
            life.facts.trained(chance.day(NEW_PROFILE.plusDays(60), LocalDate.of(2024, 12, 20)));
        }
    }

    private void goOn(Life life, boolean diligent, Chance chance) {
        while (true) {
            LocalDate end = life.term().until();
            LocalDate renewal = end.minusDays(chance.between(20, 150));
            LocalDate from = life.decisions()
                    .getLast()
                    .recordedAt()
                    .atZone(ZoneOffset.UTC)
                    .toLocalDate()
                    .plusDays(20);
            LocalDate to = renewal.minusDays(230);
            LocalDate last = to.isBefore(today) ? to : today.minusDays(2);
            if (from.isBefore(last) && new Turn(life, chance, today).ends(chance.day(from, last))) {
                return;
            }
            end = life.term().until();
            renewal = end.minusDays(chance.between(20, 150));
            boolean wants = diligent ? chance.percent(94) : chance.percent(70);
            if (!life.isCandidate() && renewal.isBefore(today) && wants && life.renewed(renewal)) {
                continue;
            }
            if (end.isBefore(today)) {
                life.lapsed();
            }
            return;
        }
    }
}

package nl.rookstopregister.demonstration;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.rookstopregister.portfolio.PortfolioIntake.Worked;

/** The guidance hours of an invented coach: a talk or a call every week or two, some five hours in two months. */
final class InventedHours {

    private static final List<Integer> MINUTES = List.of(45, 60, 60, 75, 90);
    private static final int GROUP_MINUTES = 120;

    private InventedHours() {}

    /** From and including the first day, up to and including the last, oldest first. */
    static List<Worked> of(LocalDate first, LocalDate last, Chance chance) {
        List<Worked> worked = new ArrayList<>();
        LocalDate day = onWeekday(first.plusDays(6));
        while (!day.isAfter(last)) {
            worked.add(on(day, chance));
            day = onWeekday(day.plusDays(chance.between(7, 19)));
        }
        return List.copyOf(worked);
    }

    private static Worked on(LocalDate day, Chance chance) {
        int ticket = chance.between(0, 9);
        if (ticket == 0) {
            return new Worked(day, "personal-guidance", "groep", chance.between(4, 9), GROUP_MINUTES);
        }
        return ticket < 5
                ? new Worked(day, "telephone-coaching", "telefoon", 1, chance.one(MINUTES))
                : new Worked(day, "personal-guidance", "in gesprek", 1, chance.one(MINUTES));
    }

    private static LocalDate onWeekday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> day.with(DayOfWeek.FRIDAY);
            default -> day;
        };
    }
}

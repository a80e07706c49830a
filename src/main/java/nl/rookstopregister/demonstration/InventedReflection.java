package nl.rookstopregister.demonstration;

import static nl.rookstopregister.demonstration.Cast.coach;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.rookstopregister.reflection.ReflectionIntake;
import nl.rookstopregister.reflection.ReflectionIntake.Held;
import nl.rookstopregister.shared.CoachId;

/** How invented coaches looked at their work: meetings that all confirmed and that still wait, and self-evaluations. */
record InventedReflection(LocalDate today) {

    void of(Cast cast, ReflectionIntake reflection) {
        CoachId eventful = coach(cast.eventful());
        CoachId renewing = coach(cast.renewing());
        CoachId toppingUp = coach(cast.toppingUp());
        reflection.held(new Held(
                today.minusDays(160),
                4,
                "Samenwerken met de huisarts bij medicatie (demonstratie)",
                eventful,
                List.of(renewing, toppingUp),
                List.of()));
        reflection.held(new Held(
                today.minusDays(75),
                1,
                "Een cliënt die telkens terugvalt (demonstratie)",
                eventful,
                List.of(renewing),
                List.of(toppingUp)));
        reflection.held(new Held(
                today.minusDays(8),
                2,
                "Praten met iemand die niet wil stoppen (demonstratie)",
                toppingUp,
                List.of(renewing),
                List.of(eventful)));
        reflection.completed(eventful, today.minusDays(90), evaluation(today.minusDays(90)));
        reflection.completed(renewing, today.minusDays(400), evaluation(today.minusDays(400)));
        reflection.begun(toppingUp, Map.of("methods", "files", "went_well", "Mijn eerste gesprekken zijn rustiger."));
    }

    private static Map<String, String> evaluation(LocalDate day) {
        return Map.of(
                "from", written(day.minusYears(2)),
                "until", written(day.minusDays(7)),
                "methods", "clients colleagues",
                "method", "Twaalf vragenlijsten van cliënten, en twee collega's die meekeken (demonstratie).",
                "clients", "38",
                "went_well", "Cliënten voelen zich niet veroordeeld en komen terug, ook na een terugval.",
                "could_be_better", "Na drie maanden weet ik te vaak niet hoe het met iemand gaat.",
                "actions", "Na drie maanden bel ik iedereen zelf op.",
                "by", written(day.plusMonths(6)));
    }

    private static String written(LocalDate day) {
        return day.getDayOfMonth() + "-" + day.getMonthValue() + "-" + day.getYear();
    }
}

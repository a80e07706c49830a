package nl.rookstopregister.portfolio.model;

import java.time.LocalDate;

/**
 * Time that a coach spent guiding clients. Who they are is nowhere in it, and there is no place where it could be typed.
 *
 * @param last the last day, the same as the first for one day's work
 * @param intervention its reference in the list of recognised interventions
 */
public record Guidance(LocalDate first, LocalDate last, String intervention, Way way, int clients, int minutes) {

    public boolean onOneDay() {
        return first.equals(last);
    }
}

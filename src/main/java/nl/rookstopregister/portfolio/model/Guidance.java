package nl.rookstopregister.portfolio.model;

import java.time.LocalDate;

/**
 * Time that a coach spent guiding clients. Who they are is nowhere in it, and there is no place where it could be typed.
 *
 * @param last the last day, the same as the first for one day's work
 * @param intervention its reference in the list of recognised interventions
 */
public record Guidance(LocalDate first, LocalDate last, String intervention, Way way, int clients, int minutes) {

    /** What of it was before this day, as long as this. */
    public Guidance before(LocalDate day, int time) {
        return new Guidance(first, day.minusDays(1), intervention, way, clients, time);
    }

    /** What of it was from this day on, as long as this. */
    public Guidance from(LocalDate day, int time) {
        return new Guidance(day, last, intervention, way, clients, time);
    }

    public boolean onOneDay() {
        return first.equals(last);
    }
}

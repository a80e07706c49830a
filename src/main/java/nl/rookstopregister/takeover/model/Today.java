package nl.rookstopregister.takeover.model;

import java.time.LocalDate;
import java.time.Period;

/**
 * The day of a take-over and what holds on it.
 *
 * @param longestTerm of a registration
 * @param longestCandidacy how long one may be a candidate
 */
public record Today(LocalDate day, Period longestTerm, Period longestCandidacy) {}

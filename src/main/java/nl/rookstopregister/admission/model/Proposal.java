package nl.rookstopregister.admission.model;

import java.time.LocalDate;
import nl.rookstopregister.shared.Actor;

/**
 * A decision that one person prepared, for another one to take.
 *
 * @param grants whether the application would be granted
 * @param ground why, in words; empty where the norm says it all
 */
public record Proposal(boolean grants, LocalDate effectiveOn, String ground, Actor by) {}

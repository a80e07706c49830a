package nl.rookstopregister.norms;

import java.time.LocalDate;

/**
 * That the quality committee adopted a norm (vaststelling).
 *
 * @param from the first day on which it holds; the assessments of before stay as they were
 * @param decision the meeting and the decision, as the committee refers to it
 */
public record Adoption(NormId norm, LocalDate from, LocalDate adoptedOn, String decision) {}

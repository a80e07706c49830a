package nl.rookstopregister.takeover.model;

import java.util.Set;
import nl.rookstopregister.register.Annotation;
import nl.rookstopregister.shared.Days;

/**
 * One term of a coach, as a predecessor knew it.
 *
 * @param line where it stands first
 */
public record Term(Days days, RowStatus status, Set<Annotation> annotations, int line) {}

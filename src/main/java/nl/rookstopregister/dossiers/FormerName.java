package nl.rookstopregister.dossiers;

import java.time.Instant;
import java.time.LocalDate;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;

/**
 * How somebody was called before.
 *
 * @param until first day of the name that came after it
 * @param evidence what showed the change, in the words of who saw it
 */
public record FormerName(
        CoachId coach, PersonName name, LocalDate until, String evidence, Actor changedBy, Instant changedAt) {}

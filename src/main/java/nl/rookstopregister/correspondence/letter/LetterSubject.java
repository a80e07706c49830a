package nl.rookstopregister.correspondence.letter;

import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.norms.Parameters;
import nl.rookstopregister.register.Decision;
import nl.rookstopregister.register.DecisionNumber;
import nl.rookstopregister.register.RegistrationNumber;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a letter is written from.
 *
 * @param number of the coach, if there is one
 * @param concerned the number of the decision that this one corrects, lifts or revokes
 * @param parameters as they held on the day of the decision
 * @param demonstration whether the coach is invented
 */
public record LetterSubject(
        Decision decision,
        CoachDetails details,
        @Nullable RegistrationNumber number,
        @Nullable DecisionNumber concerned,
        Parameters parameters,
        boolean demonstration) {}

package nl.rookstopregister.accreditation;

import nl.rookstopregister.forms.Answers;

/**
 * A ruling was taken.
 *
 * @param answers the request as it was decided on
 */
public record RulingTaken(Ruling ruling, Answers answers) {}

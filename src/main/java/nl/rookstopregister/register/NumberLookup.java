package nl.rookstopregister.register;

import nl.rookstopregister.shared.CoachId;

/** What a typed registration number turned out to be. */
public sealed interface NumberLookup {

    record Found(RegistrationNumber number, CoachId coach) implements NumberLookup {}

    /** The check digit does not fit: somebody mistyped. */
    record TypingError(String typed) implements NumberLookup {}

    /** Well formed, but nobody's. */
    record Unknown(RegistrationNumber number) implements NumberLookup {}
}

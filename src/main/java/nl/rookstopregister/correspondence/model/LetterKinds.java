package nl.rookstopregister.correspondence.model;

import nl.rookstopregister.register.DecisionKind;

/** Which decisions come with a letter: all that this register took itself and that somebody is there to read. */
public final class LetterKinds {

    private LetterKinds() {}

    public static boolean hasLetter(DecisionKind kind) {
        return switch (kind) {
            // Told in the letter about the record that stays.
            case MERGED_AWAY -> false;
            // There is nobody left to read it.
            case DECEASED -> false;
            default -> !kind.isTakenOver();
        };
    }
}

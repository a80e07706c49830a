package nl.rookstopregister.correspondence.model;

import nl.rookstopregister.register.DecisionKind;

/** Which decisions come with a letter: all that this register took itself. */
public final class LetterKinds {

    private LetterKinds() {}

    public static boolean hasLetter(DecisionKind kind) {
        return !kind.isTakenOver();
    }
}

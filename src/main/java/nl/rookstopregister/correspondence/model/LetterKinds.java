package nl.rookstopregister.correspondence.model;

import nl.rookstopregister.register.DecisionKind;

/** Which decisions come with a letter: all that this register took itself and that somebody is there to read. */
public final class LetterKinds {

    private LetterKinds() {}

    public static boolean hasLetter(DecisionKind kind) {
        return kind.hasLetter();
    }
}

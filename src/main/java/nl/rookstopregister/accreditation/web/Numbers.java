package nl.rookstopregister.accreditation.web;

import java.util.Optional;

/** Whole numbers as people type them. */
final class Numbers {

    private Numbers() {}

    /** Empty for what is no number between these two. */
    static Optional<Integer> read(String text, int least, int most) {
        String typed = text.strip();
        if (!typed.matches("\\d{1,6}")) {
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(typed)).filter(number -> number >= least && number <= most);
    }
}

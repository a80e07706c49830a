package nl.rookstopregister.forms;

import java.util.List;

/**
 * One thing that a page of a form asks.
 *
 * @param name of the field; the words stand under {@code <context>.question.<name>}
 * @param options codes to choose from, for a choice
 * @param when asked only then
 */
public record Question(String name, Kind kind, boolean required, List<String> options, Condition when) {

    /** What an answer looks like. */
    public enum Kind {
        TEXT,
        /** A few paragraphs. */
        LONG_TEXT,
        MAIL,
        PHONE,
        WEBSITE,
        /** Today or before. */
        PAST_DAY,
        DAY,
        POSTCODE,
        BIG_NUMBER,
        AGB_CODE,
        IBAN,
        /** A whole number from 1. */
        NUMBER,
        /** Hours, also with a half or a quarter. */
        HOURS,
        /** Euros, also with cents; 0 for what is free. */
        AMOUNT,
        ONE_OF,
        SOME_OF,
        TICK
    }

    /** Another question of the same page must have this answer; an empty name asks always. */
    public record Condition(String question, String answer) {

        static final Condition ALWAYS = new Condition("", "");

        boolean holds(Values values) {
            return question.isEmpty() || values.get(question).equals(answer);
        }
    }

    public static Question of(String name, Kind kind) {
        return new Question(name, kind, true, List.of(), Condition.ALWAYS);
    }

    public static Question choice(String name, Kind kind, List<String> options) {
        return new Question(name, kind, true, options, Condition.ALWAYS);
    }

    public Question optional() {
        return new Question(name, kind, false, options, when);
    }

    public Question when(String question, String answer) {
        return new Question(name, kind, required, options, new Condition(question, answer));
    }

    public boolean isAskedWith(Values values) {
        return when.holds(values);
    }

    /** Optional, or asked under a condition only: shown as not needed by everybody. */
    public boolean mayStayEmpty() {
        return !required || !when.question().isEmpty();
    }
}

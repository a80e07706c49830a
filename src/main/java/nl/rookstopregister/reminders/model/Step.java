package nl.rookstopregister.reminders.model;

import nl.rookstopregister.norms.Parameter;

/** How far ahead of the end of a term a reminder comes. Source: the parameters {@code reminded-…} of the norm. */
public enum Step {
    FIRST(Parameter.REMINDED_FIRST),
    SECOND(Parameter.REMINDED_SECOND),
    THIRD(Parameter.REMINDED_THIRD),
    LAST(Parameter.REMINDED_LAST);

    private final Parameter before;

    Step(Parameter before) {
        this.before = before;
    }

    public Parameter before() {
        return before;
    }
}

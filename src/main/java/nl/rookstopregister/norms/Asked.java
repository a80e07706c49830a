package nl.rookstopregister.norms;

import java.util.Set;

/**
 * A requirement as the norm words it.
 *
 * @param id unique within a procedure of a norm, and stable over its versions
 * @param article where it comes from, for instance {@code Profiel 2.1a, 1.4}
 * @param asks what must be shown
 */
public record Asked(String id, String article, Text title, Statement asks, Set<Mark> marks) {

    public enum Mark {
        /** No source gives the number; the committee still has to set it. */
        PROVISIONAL,
        /** What counts here is weighed by the committee; the norm alone does not settle it. */
        JUDGED,
        /** Of the parts of this requirement any one suffices. */
        ANY_SUFFICES
    }

    public Asked {
        marks = Set.copyOf(marks);
    }

    public boolean provisional() {
        return marks.contains(Mark.PROVISIONAL);
    }

    public boolean judged() {
        return marks.contains(Mark.JUDGED);
    }

    public boolean anySuffices() {
        return marks.contains(Mark.ANY_SUFFICES);
    }
}

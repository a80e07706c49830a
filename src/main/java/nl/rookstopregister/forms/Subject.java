package nl.rookstopregister.forms;

import java.util.List;
import java.util.Locale;

/** One subject of a form, filled in on a page of its own; an enum of the context whose form it is. */
public interface Subject {

    /** The question that says: there is nothing to add to the list. */
    String NONE = "none";

    /** Under which its answers are kept: never changed once people filled it in. */
    String name();

    /** The last part of the page's address. */
    String address();

    /** What it asks once. */
    List<Question> questions();

    /** What it asks for each thing in its list, such as each training; empty when it has no list. */
    List<Question> itemQuestions();

    /** Whether its list may stay empty: unless it says otherwise, when the box {@link #NONE} says that there is nothing. */
    default boolean mayBeEmpty(Values values) {
        return values.ticked(NONE);
    }

    default boolean hasItems() {
        return !itemQuestions().isEmpty();
    }

    /** The part of message keys and field names that stands for it. */
    default String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

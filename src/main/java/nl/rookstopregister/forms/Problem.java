package nl.rookstopregister.forms;

/**
 * What is not right yet about an answer.
 *
 * @param field name of the question
 * @param key of the message that says what is wrong and what to do
 */
public record Problem(String field, String key) {

    /** The field that stands for the list of a subject. */
    public static final String ITEMS = "items";
}

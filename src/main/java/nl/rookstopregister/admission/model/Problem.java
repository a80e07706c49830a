package nl.rookstopregister.admission.model;

/**
 * What is not right yet about an answer.
 *
 * @param field name of the question
 * @param what the ending of the message key {@code admission.wrong.<what>}
 */
public record Problem(String field, String what) {}

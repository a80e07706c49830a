package nl.rookstopregister.portability.file;

/**
 * Something that the schema has against a file.
 *
 * @param place where, such as {@code /records/hours/3/minutes}; empty for the file as a whole
 */
public record Fault(String place, String message) {}

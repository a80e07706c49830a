package nl.rookstopregister.norms;

/**
 * What is wrong with a norm file.
 *
 * @param line counted from one
 * @param where the place inside the norm, such as {@code /procedures/renewal}
 */
public record Fault(int line, String where, String reason) {

    @Override
    public String toString() {
        return "line " + line + (where.isEmpty() ? "" : " (" + where + ")") + ": " + reason;
    }
}

package nl.rookstopregister.dossiers;

/**
 * A person's name as it stands in the public register.
 *
 * @param given what others call them, or initials
 * @param prefix such as "van den"; may be empty
 * @param family without the prefix
 */
public record PersonName(String given, String prefix, String family) {

    public String full() {
        return prefix.isEmpty() ? given + " " + family : given + " " + prefix + " " + family;
    }

    /** As lists sort it: family name, given name, prefix. */
    public String sorted() {
        return prefix.isEmpty() ? family + ", " + given : family + ", " + given + " " + prefix;
    }
}

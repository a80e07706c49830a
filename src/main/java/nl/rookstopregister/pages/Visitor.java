package nl.rookstopregister.pages;

import java.util.Set;

/**
 * The signed-in person as a page shows them.
 *
 * @param name what to call this person
 * @param roles names of the roles: {@value #OFFICE}, {@value #COMMITTEE}, {@value #ADMINISTRATOR}, {@value #PROVIDER} open a place in the menu
 * @param coach whether this person has a register of their own: a coach or an applicant
 * @param unread how many letters and messages wait in that register
 */
public record Visitor(String name, Set<String> roles, boolean coach, int unread) {

    public static final String OFFICE = "OFFICE";
    public static final String COMMITTEE = "COMMITTEE";
    public static final String ADMINISTRATOR = "ADMINISTRATOR";

    public static final String PROVIDER = "PROVIDER";

    public Visitor {
        roles = Set.copyOf(roles);
    }

    public boolean decides() {
        return roles.contains(OFFICE) || roles.contains(COMMITTEE);
    }

    public boolean offersTrainings() {
        return roles.contains(PROVIDER);
    }

    public boolean administers() {
        return roles.contains(ADMINISTRATOR);
    }
}

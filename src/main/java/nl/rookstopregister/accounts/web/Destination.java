package nl.rookstopregister.accounts.web;

import java.util.Set;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.pages.LocalAddress;

/** Where somebody goes after signing in. */
final class Destination {

    private Destination() {}

    static String of(Set<Role> roles, String wanted) {
        String there = LocalAddress.orHome(wanted);
        return there.equals("/") ? home(roles) : there;
    }

    static String home(Set<Role> roles) {
        if (roles.contains(Role.OFFICE) || roles.contains(Role.COMMITTEE)) {
            return "/bureau";
        }
        if (roles.contains(Role.COACH)) {
            return "/mijn";
        }
        if (roles.contains(Role.PROVIDER)) {
            return "/aanbieder";
        }
        return roles.contains(Role.ADMINISTRATOR) ? "/beheer/gebruikers" : "/mijn/beveiliging";
    }
}

package nl.rookstopregister.register.web;

import java.util.EnumSet;
import java.util.Set;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.register.Body;

/** In whose name a signed-in person decides. */
final class Bodies {

    private Bodies() {}

    /** Someone who is both decides as the committee, which may do all that the office may. */
    static Body of(SignedIn person) {
        return person.is(Role.COMMITTEE) ? Body.COMMITTEE : Body.OFFICE;
    }

    static Set<Body> all(SignedIn person) {
        Set<Body> bodies = EnumSet.noneOf(Body.class);
        bodies.add(of(person));
        return bodies;
    }

    /** Whether this person may be the second one for a decision in that body's name. */
    static boolean mayConfirm(SignedIn person, Body body) {
        return of(person) == body || of(person) == Body.COMMITTEE;
    }
}

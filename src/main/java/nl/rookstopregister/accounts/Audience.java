package nl.rookstopregister.accounts;

import java.util.EnumSet;
import java.util.Set;

/** For whom a row of the permissions is meant. */
public sealed interface Audience {

    /** Everybody, signed in or not. */
    record Anyone() implements Audience {}

    /** Everybody who has signed in, whatever the role; what belongs to whom is checked where it is shown. */
    record AnySignedIn() implements Audience {}

    /** Who signed in and has at least one of these roles. */
    record OneOf(Set<Role> roles) implements Audience {

        public OneOf {
            roles = Set.copyOf(roles);
        }
    }

    /** A machine whose token says that it may do this; never a person. */
    record Scoped(ApiScope scope) implements Audience {}

    Audience PUBLIC = new Anyone();
    Audience SIGNED_IN = new AnySignedIn();

    static Audience roles(Role first, Role... more) {
        return new OneOf(EnumSet.of(first, more));
    }

    static Audience scope(ApiScope scope) {
        return new Scoped(scope);
    }

    /** @param roles of the person who asks; empty for nobody */
    default boolean includes(boolean signedIn, Set<Role> roles) {
        return switch (this) {
            case Anyone() -> true;
            case AnySignedIn() -> signedIn;
            case OneOf(Set<Role> any) -> signedIn && any.stream().anyMatch(roles::contains);
            case Scoped(var _) -> false;
        };
    }

    /** @param scopes of the machine's token */
    default boolean includesMachine(Set<ApiScope> scopes) {
        return this instanceof Scoped(ApiScope scope) && scopes.contains(scope);
    }
}

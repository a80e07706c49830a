package nl.rookstopregister.accounts.security;

import java.util.List;
import nl.rookstopregister.accounts.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** The person behind a request, in the shape in which Spring Security carries it along. Named by the account. */
public final class PersonSignedIn extends AbstractAuthenticationToken {

    private final SignedIn person;

    public PersonSignedIn(SignedIn person) {
        super(authorities(person));
        this.person = person;
        super.setAuthenticated(true);
    }

    public SignedIn person() {
        return person;
    }

    @Override
    public SignedIn getPrincipal() {
        return person;
    }

    @Override
    public String getName() {
        return person.account().toString();
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PersonSignedIn that && person.equals(that.person);
    }

    @Override
    public int hashCode() {
        return person.hashCode();
    }

    private static List<GrantedAuthority> authorities(SignedIn person) {
        return person.roles().stream()
                .map(role -> (GrantedAuthority) new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }
}

package nl.rookstopregister.accounts.security;

import java.util.List;
import nl.rookstopregister.accounts.ApiCaller;
import nl.rookstopregister.accounts.ApiScope;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** The machine behind a request, in the shape in which Spring Security carries it along. Named by its client. */
public final class MachineAsking extends AbstractAuthenticationToken {

    private final ApiCaller caller;

    public MachineAsking(ApiCaller caller) {
        super(authorities(caller));
        this.caller = caller;
        super.setAuthenticated(true);
    }

    public ApiCaller caller() {
        return caller;
    }

    @Override
    public ApiCaller getPrincipal() {
        return caller;
    }

    @Override
    public String getName() {
        return caller.client();
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MachineAsking that && caller.equals(that.caller);
    }

    @Override
    public int hashCode() {
        return caller.hashCode();
    }

    private static List<GrantedAuthority> authorities(ApiCaller caller) {
        return caller.scopes().stream()
                .map(ApiScope::text)
                .map(scope -> (GrantedAuthority) new SimpleGrantedAuthority("SCOPE_" + scope))
                .toList();
    }
}

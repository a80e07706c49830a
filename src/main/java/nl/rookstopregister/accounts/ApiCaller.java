package nl.rookstopregister.accounts;

import java.util.Set;
import java.util.UUID;
import nl.rookstopregister.shared.Actor;

/**
 * The machine that asks, as its token says; controllers of the interface take it as an argument.
 *
 * @param client {@code client_id} of its key
 * @param name what people call it
 * @param owner the organisation on whose behalf it asks
 */
public record ApiCaller(String client, String name, UUID owner, Set<ApiScope> scopes) {

    public ApiCaller {
        scopes = Set.copyOf(scopes);
    }

    /** As timelines show it: there is no account behind it. */
    public Actor actor() {
        return new Actor(null, name + " (" + client + ")");
    }
}

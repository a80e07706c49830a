package nl.rookstopregister.accounts;

import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The machines that may ask on behalf of an organisation; who may make them is judged by whoever calls this. */
public interface ApiClients {

    /**
     * A key that was just made.
     *
     * @param secret shown this once: only a hash of it is kept
     */
    record Made(ApiClient client, String secret) {

        /** Never the secret itself: this ends up in logs. */
        @Override
        public String toString() {
            return "Made[" + client.id() + "]";
        }
    }

    /** Newest first, also those that no longer work. */
    List<ApiClient> of(UUID owner);

    Made make(UUID owner, String name, Set<ApiScope> scopes, Period valid, SignedIn by);

    /** Every token that was given out for it stops working at once; false when there is no such key that works. */
    boolean revoke(UUID owner, String client, SignedIn by);
}

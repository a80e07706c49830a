package nl.rookstopregister.providers.web;

import java.time.Instant;
import java.util.List;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.providers.ProviderRole;

/** Who acts for a provider, and who was asked to. */
public record TeamPage(String provider, List<Line> people, List<Invited> invited, Typed typed, FormErrors errors) {

    /**
     * Somebody who acts for the provider.
     *
     * @param last whether nobody else could manage the provider
     */
    public record Line(String account, String name, String mail, ProviderRole role, boolean self, boolean last) {

        public String address() {
            return "/aanbieder/gebruikers/" + account;
        }
    }

    /** Somebody who has not answered yet. */
    public record Invited(String id, String name, String mail, ProviderRole role, Instant at) {}

    /** What was typed to ask somebody. */
    public record Typed(String name, String mail, String role) {

        static final Typed NOTHING = new Typed("", "", "");
    }
}

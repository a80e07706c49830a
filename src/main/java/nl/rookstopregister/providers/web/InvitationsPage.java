package nl.rookstopregister.providers.web;

import java.util.List;
import nl.rookstopregister.providers.ProviderRole;
import org.jspecify.annotations.Nullable;

/**
 * The invitations that wait for somebody.
 *
 * @param actsFor name of the provider for which this person acts now; null for none
 */
public record InvitationsPage(
        List<Line> invitations, @Nullable String actsFor) {

    /** An invitation. */
    public record Line(String id, String provider, ProviderRole role) {}
}

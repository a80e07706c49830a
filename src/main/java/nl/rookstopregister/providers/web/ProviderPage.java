package nl.rookstopregister.providers.web;

import java.time.Instant;
import java.util.List;
import nl.rookstopregister.providers.ProviderDetails;
import nl.rookstopregister.providers.ProviderRole;

/** One provider, for the office. */
public record ProviderPage(ProviderDetails details, Instant openedAt, List<Person> people) {

    /** Somebody who acts for it. */
    public record Person(String name, String mail, ProviderRole role) {}
}

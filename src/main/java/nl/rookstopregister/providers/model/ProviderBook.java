package nl.rookstopregister.providers.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.rookstopregister.providers.ProviderDetails;
import nl.rookstopregister.providers.ProviderId;

/** All providers. */
public interface ProviderBook {

    /**
     * A provider as it is kept.
     *
     * @param confirmed whether somebody ever said yes to managing it: until then it is an address that anybody typed
     */
    record Kept(ProviderId id, ProviderDetails details, Instant openedAt, boolean confirmed, int revision) {}

    /** False when there is one with this name at this postcode. */
    boolean add(ProviderId id, ProviderDetails details, Instant now);

    Optional<Kept> find(ProviderId id);

    /** By how a name and a postcode read, not by how they are typed. */
    Optional<Kept> alike(String name, String postcode);

    /** By name; those that are confirmed only. */
    List<Kept> all();

    /** False when somebody saved it meanwhile, or another one reads alike. */
    boolean save(ProviderId id, ProviderDetails details, int revision);

    /** Before it was confirmed only: somebody typed it and never came. */
    void forget(ProviderId id);
}

package nl.rookstopregister.providers.spi;

import java.util.List;
import nl.rookstopregister.providers.Membership;

/** A place where a provider works, such as its requests: a door on its start screen, with what waits behind it. */
public interface PlaceOfProvider {

    /**
     * Something that waits for the provider.
     *
     * @param words beginning of the message keys, {@code .one} and {@code .other}, with the count as {0}
     */
    record Waiting(String words, int count, String address) {}

    /** Beginning of the message keys {@code .title} and {@code .lead} of the door. */
    String words();

    String address();

    /** Doors stand in this order. */
    int order();

    /** Whether this person has something to do there at all. */
    boolean isFor(Membership member);

    /** The most pressing first; nothing that has no count. */
    List<Waiting> waiting(Membership member);
}

package nl.rookstopregister.directory.model;

import nl.rookstopregister.dossiers.PostalAddress;
import nl.rookstopregister.places.Position;
import org.jspecify.annotations.Nullable;

/**
 * Where a coach guides people.
 *
 * @param position null where neither the postcode nor the place is known
 */
public record Practice(
        String name, PostalAddress address, @Nullable Position position) {}

package nl.rookstopregister.places;

import java.util.List;

/**
 * A town or village (woonplaats).
 *
 * @param municipality may be empty where the source does not know it
 * @param people how many live there, roughly; 0 when unknown
 * @param aliases other names by which people search for it
 */
public record Place(
        String name, Province province, String municipality, Position position, int people, List<String> aliases) {

    public Place {
        aliases = List.copyOf(aliases);
    }
}

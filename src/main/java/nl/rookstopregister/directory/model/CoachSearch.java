package nl.rookstopregister.directory.model;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for.
 *
 * @param around null for the whole country
 * @param name words of a name, in any order; empty for everybody
 * @param chosen of each facet any of the values will do; a facet that is not in it, is not asked about
 */
public record CoachSearch(
        @Nullable Around around, String name, Map<Facet, Set<String>> chosen, Order order, Slice slice) {

    private static final CoachSearch EVERYBODY = new CoachSearch(null, "", Map.of(), Order.FAIR, Slice.FIRST);

    public static CoachSearch everybody() {
        return EVERYBODY;
    }

    public CoachSearch around(@Nullable Around other) {
        return new CoachSearch(other, name, chosen, order, slice);
    }

    public CoachSearch named(String other) {
        return new CoachSearch(around, other.strip(), chosen, order, slice);
    }

    /** With any of these values, instead of what was chosen of that facet; all coaches for none. */
    public CoachSearch choosing(Facet facet, Collection<String> values) {
        Map<Facet, Set<String>> other = new EnumMap<>(Facet.class);
        other.putAll(chosen);
        other.remove(facet);
        if (!values.isEmpty()) {
            other.put(facet, Set.copyOf(values));
        }
        return new CoachSearch(around, name, Map.copyOf(other), order, slice);
    }

    public CoachSearch choosing(Facet facet, String value) {
        return choosing(facet, Set.of(value));
    }

    public CoachSearch without(Facet facet) {
        return choosing(facet, Set.of());
    }

    public CoachSearch in(Order other) {
        return new CoachSearch(around, name, chosen, other, slice);
    }

    public CoachSearch on(Slice other) {
        return new CoachSearch(around, name, chosen, order, other);
    }

    /**
     * Who is suspended is found by name, with that state, and never as a coach nearby: whoever looks for help must not be
     * sent there, whoever checks a name must not be told that it is unknown.
     */
    public boolean checksName() {
        return !name.isEmpty() && around == null && without(Facet.STATE).chosen.isEmpty();
    }

    boolean fits(Facet facet, Collection<String> values) {
        Set<String> wanted = chosen.get(facet);
        return wanted == null || values.stream().anyMatch(wanted::contains);
    }
}

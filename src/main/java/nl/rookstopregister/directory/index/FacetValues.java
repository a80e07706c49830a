package nl.rookstopregister.directory.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.rookstopregister.directory.model.Facet;
import nl.rookstopregister.directory.model.FacetCounts;
import nl.rookstopregister.directory.model.PublicCoach;
import nl.rookstopregister.register.RegistrationState;

/** Every value of every facet as a small number, so that counting is adding up in an array. */
final class FacetValues {

    private record Value(Facet facet, String name) {}

    private final Map<Value, Integer> numbers = new HashMap<>();
    private final List<Value> values = new ArrayList<>();

    FacetValues() {
        for (RegistrationState state : RegistrationState.values()) {
            number(new Value(Facet.STATE, state.name()));
        }
    }

    /** States came first, in their own order. */
    static int of(RegistrationState state) {
        return state.ordinal();
    }

    /** Of each facet the values of a coach who practises. */
    int[][] of(PublicCoach coach) {
        Facet[] facets = Facet.values();
        int[][] numbersOf = new int[facets.length][];
        for (Facet facet : facets) {
            numbersOf[facet.ordinal()] = facet == Facet.STATE
                    ? new int[0]
                    : facet.of(coach, RegistrationState.REGISTERED).stream()
                            .distinct()
                            .mapToInt(name -> number(new Value(facet, name)))
                            .toArray();
        }
        return numbersOf;
    }

    /** The numbers of those values that anybody has. */
    synchronized boolean[] chosen(Facet facet, Collection<String> names) {
        boolean[] chosen = new boolean[values.size()];
        for (String name : names) {
            Integer number = numbers.get(new Value(facet, name));
            if (number != null) {
                chosen[number] = true;
            }
        }
        return chosen;
    }

    synchronized Set<String> of(Facet facet) {
        return values.stream()
                .filter(value -> value.facet() == facet)
                .map(Value::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    synchronized int size() {
        return values.size();
    }

    private synchronized int number(Value value) {
        return numbers.computeIfAbsent(value, unknown -> {
            values.add(unknown);
            return values.size() - 1;
        });
    }

    synchronized FacetCounts counts(int[] counts) {
        Map<Facet, Map<String, Integer>> byFacet = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            byFacet.put(facet, new TreeMap<>());
        }
        for (int number = 0; number < counts.length; number++) {
            if (counts[number] > 0) {
                Value value = values.get(number);
                byFacet.getOrDefault(value.facet(), Map.of()).put(value.name(), counts[number]);
            }
        }
        return new FacetCounts(byFacet);
    }
}

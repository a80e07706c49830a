package nl.rookstopregister.directory.model;

import java.util.Map;

/**
 * How many coaches each choice would find, beside each choice: with everything else that was asked, and without what was
 * chosen of that same facet.
 *
 * @param byFacet only values that find somebody
 */
public record FacetCounts(Map<Facet, Map<String, Integer>> byFacet) {

    public static final FacetCounts NONE = new FacetCounts(Map.of());

    public int of(Facet facet, String value) {
        return of(facet).getOrDefault(value, 0);
    }

    public Map<String, Integer> of(Facet facet) {
        return byFacet.getOrDefault(facet, Map.of());
    }
}

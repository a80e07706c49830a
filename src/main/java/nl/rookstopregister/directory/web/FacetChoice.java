package nl.rookstopregister.directory.web;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.rookstopregister.directory.model.FacetCounts;
import nl.rookstopregister.pages.Screen;

/**
 * A box to tick in the search form.
 *
 * @param count how many coaches it would find, with all else that was asked
 */
public record FacetChoice(Narrowing of, String value, int count, boolean chosen) {

    /** All that find somebody, and what was chosen even when it finds nobody. */
    static List<FacetChoice> of(Narrowing narrowing, FacetCounts counts, Set<String> chosen) {
        Map<String, Integer> found = counts.of(narrowing.facet());
        Set<String> shown = new LinkedHashSet<>(narrowing.choices());
        shown.addAll(found.keySet());
        shown.addAll(chosen);
        Stream<FacetChoice> choices = shown.stream()
                .filter(value -> narrowing.knows(value))
                .map(value -> new FacetChoice(narrowing, value, found.getOrDefault(value, 0), chosen.contains(value)))
                .filter(choice -> choice.count() > 0 || choice.chosen());
        return narrowing.commonestFirst()
                ? choices.sorted(Comparator.comparingInt(FacetChoice::count).reversed())
                        .toList()
                : choices.toList();
    }

    public String label(Screen screen) {
        return of.label(screen, value);
    }
}

package nl.rookstopregister.directory.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Consumer;
import nl.rookstopregister.directory.model.Around;
import nl.rookstopregister.directory.model.CoachSearch;
import nl.rookstopregister.directory.model.DirectoryEntry.Nearest;
import nl.rookstopregister.directory.model.Facet;
import nl.rookstopregister.directory.model.FacetCounts;
import nl.rookstopregister.directory.model.Hit;
import nl.rookstopregister.directory.model.NameFit;
import nl.rookstopregister.directory.model.NameWords;
import nl.rookstopregister.directory.model.Slice;
import nl.rookstopregister.places.GlobePoint;
import nl.rookstopregister.register.Period;
import nl.rookstopregister.register.RegistrationState;
import org.jspecify.annotations.Nullable;

/**
 * One search at work: looks at everybody whom the index brings up, keeps who fits, and counts. Who fails only what was
 * chosen of one facet is not found, and still counts for the choices of that facet.
 */
final class Sweep implements Consumer<Slot> {

    private static final boolean[] NOTHING = new boolean[0];

    private final CoachSearch search;
    private final long today;
    private final FacetValues values;
    private final NameWords typed;
    private final @Nullable GlobePoint centre;
    private final double reach;
    private final boolean checksName;
    private final Comparator<Hit> order;
    private final Map<Facet, boolean[]> chosen = new EnumMap<>(Facet.class);
    private final List<Hit> found = new ArrayList<>();
    private int[] counts;

    Sweep(CoachSearch search, LocalDate today, FacetValues values) {
        this.search = search;
        this.today = today.toEpochDay();
        this.order = search.order().on(today);
        this.values = values;
        this.typed = NameWords.typed(search.name());
        Around around = search.around();
        this.centre = around == null ? null : around.centre().onGlobe();
        this.reach = around == null ? 0 : around.kilometres();
        this.checksName = search.checksName();
        this.counts = new int[values.size()];
        search.chosen().forEach(this::choose);
    }

    private void choose(Facet facet, Set<String> names) {
        chosen.put(facet, values.chosen(facet, names));
    }

    NameWords typed() {
        return typed;
    }

    List<Hit> found() {
        return found;
    }

    FacetCounts counts() {
        return values.counts(counts);
    }

    @Override
    public void accept(Slot slot) {
        Period period = slot.periodOn(today);
        if (period == null || period.state() == RegistrationState.SUSPENDED && !checksName) {
            return;
        }
        NameFit fit = slot.entry().words().fit(typed);
        Nearest nearest = centre == null ? null : slot.nearest(centre, reach);
        if (fit != null && (centre == null || nearest != null)) {
            weigh(slot, new Hit(slot.entry(), slot.entry().in(period.state()), period, nearest, fit));
        }
    }

    private void weigh(Slot slot, Hit hit) {
        Facet missed = null;
        for (Facet facet : chosen.keySet()) {
            if (!fits(facet, slot, hit)) {
                if (missed != null) {
                    return;
                }
                missed = facet;
            }
        }
        if (missed == null) {
            found.add(hit);
        }
        count(missed, slot, hit.period().state());
    }

    private boolean fits(Facet facet, Slot slot, Hit hit) {
        boolean[] wanted = chosen.getOrDefault(facet, NOTHING);
        if (facet == Facet.STATE) {
            return wanted[FacetValues.of(hit.period().state())];
        }
        for (int value : slot.values(facet.ordinal())) {
            if (value < wanted.length && wanted[value]) {
                return true;
            }
        }
        return false;
    }

    /** For all facets, or for the one that was missed. */
    private void count(@Nullable Facet missed, Slot slot, RegistrationState state) {
        if (missed == null || missed == Facet.STATE) {
            counts[FacetValues.of(state)]++;
        }
        if (state != RegistrationState.SUSPENDED) {
            for (int value : missed == null ? slot.allValues() : slot.values(missed.ordinal())) {
                count(value);
            }
        }
    }

    /** A coach who changed meanwhile may have brought a new value along. */
    private void count(int value) {
        if (value >= counts.length) {
            counts = Arrays.copyOf(counts, value + 1);
        }
        counts[value]++;
    }

    /** The page that was asked for: the others need no order. */
    List<Hit> page() {
        Slice slice = search.slice();
        int until = (int) Math.min(found.size(), slice.until());
        if (slice.from() >= until) {
            return List.of();
        }
        PriorityQueue<Hit> best = new PriorityQueue<>(until, order.reversed());
        for (Hit hit : found) {
            if (best.size() < until) {
                best.add(hit);
            } else if (order.compare(hit, best.element()) < 0) {
                best.remove();
                best.add(hit);
            }
        }
        return best.stream().sorted(order).skip(slice.from()).toList();
    }
}

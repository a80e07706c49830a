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
import nl.rookstopregister.directory.model.DirectoryEntry;
import nl.rookstopregister.directory.model.DirectoryEntry.Nearest;
import nl.rookstopregister.directory.model.Facet;
import nl.rookstopregister.directory.model.FacetCounts;
import nl.rookstopregister.directory.model.Hit;
import nl.rookstopregister.directory.model.NameFit;
import nl.rookstopregister.directory.model.NameWords;
import nl.rookstopregister.directory.model.PublicCoach;
import nl.rookstopregister.directory.model.Slice;
import nl.rookstopregister.register.Period;
import nl.rookstopregister.register.RegistrationState;
import org.jspecify.annotations.Nullable;

/**
 * One search at work: looks at everybody whom the index brings up, keeps who fits, and counts. Who fails only what was
 * chosen of one facet is not found, and still counts for the choices of that facet.
 */
final class Sweep implements Consumer<Slot> {

    private static final Facet[] FACETS = Facet.values();

    private final CoachSearch search;
    private final LocalDate today;
    private final FacetValues values;
    private final NameWords typed;
    private final @Nullable Around around;
    private final boolean checksName;
    private final Map<Facet, boolean[]> chosen = new EnumMap<>(Facet.class);
    private final List<Hit> found = new ArrayList<>();
    private int[] counts;

    Sweep(CoachSearch search, LocalDate today, FacetValues values) {
        this.search = search;
        this.today = today;
        this.values = values;
        this.typed = NameWords.typed(search.name());
        this.around = search.around();
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
        DirectoryEntry entry = slot.entry();
        Period period = entry.running(today);
        if (period == null || period.state() == RegistrationState.SUSPENDED && !checksName) {
            return;
        }
        NameFit fit = entry.words().fit(typed);
        if (fit == null) {
            return;
        }
        PublicCoach coach = entry.in(period.state());
        Nearest nearest = around == null ? null : DirectoryEntry.nearest(coach, around);
        if (around == null || nearest != null) {
            weigh(slot, new Hit(entry, coach, period, nearest, fit));
        }
    }

    private void weigh(Slot slot, Hit hit) {
        Facet missed = null;
        for (Facet facet : FACETS) {
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
        for (Facet facet : FACETS) {
            if (missed == null || missed == facet) {
                count(facet, slot, hit);
            }
        }
    }

    private boolean fits(Facet facet, Slot slot, Hit hit) {
        boolean[] wanted = chosen.get(facet);
        if (wanted == null) {
            return true;
        }
        if (facet == Facet.STATE) {
            return wanted[FacetValues.of(hit.period().state())];
        }
        for (int value : slot.values()[facet.ordinal()]) {
            if (value < wanted.length && wanted[value]) {
                return true;
            }
        }
        return false;
    }

    private void count(Facet facet, Slot slot, Hit hit) {
        RegistrationState state = hit.period().state();
        if (facet == Facet.STATE) {
            counts[FacetValues.of(state)]++;
        } else if (state != RegistrationState.SUSPENDED) {
            for (int value : slot.values()[facet.ordinal()]) {
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
        Comparator<Hit> order = search.order().on(today);
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

package nl.rookstopregister.directory.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import nl.rookstopregister.directory.model.Around;
import nl.rookstopregister.directory.model.CoachSearch;
import nl.rookstopregister.directory.model.Directory;
import nl.rookstopregister.directory.model.DirectoryEntry;
import nl.rookstopregister.directory.model.Facet;
import nl.rookstopregister.directory.model.Hit;
import nl.rookstopregister.directory.model.NameWords;
import nl.rookstopregister.directory.model.Order;
import nl.rookstopregister.directory.model.SearchAnswer;
import nl.rookstopregister.directory.model.Slice;
import nl.rookstopregister.directory.model.Suggestion;
import nl.rookstopregister.directory.model.Visibility;
import nl.rookstopregister.register.RegistrationNumber;
import nl.rookstopregister.shared.CoachId;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** The directory with an index on names and places, which may be changed while any number search. */
public final class DirectoryIndex implements Directory {

    private static final double FIRST_LOOK_BEYOND = 20;
    private static final double ALL_OF_THE_COUNTRY = 400;

    private final Slots slots = new Slots();
    private final FacetValues values = new FacetValues();
    private final LuceneIndex lucene = new LuceneIndex();
    private volatile Practising practising = new Practising(LocalDate.MIN, 0, 0);
    private volatile int changes;

    /** @param changes that the index had seen when they were counted */
    private record Practising(LocalDate day, int changes, long coaches) {}

    private DirectoryIndex() {}

    /** Ready to be searched when it returns. */
    public static DirectoryIndex of(Stream<DirectoryEntry> everybody) {
        DirectoryIndex index = new DirectoryIndex();
        try {
            for (DirectoryEntry entry : (Iterable<DirectoryEntry>) everybody::iterator) {
                index.lucene.add(index.slot(entry), entry);
            }
            index.lucene.pack();
            return index;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** These in the place of what it had of the same coaches; searches see them when it returns. */
    public synchronized void put(Collection<DirectoryEntry> changed) {
        try {
            for (DirectoryEntry entry : changed) {
                lucene.replace(slot(entry), entry);
            }
            lucene.show();
            changes++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int slot(DirectoryEntry entry) {
        return slots.put(new Slot(entry, values.of(entry.practising())));
    }

    @Override
    public int size() {
        return slots.size();
    }

    @Override
    public Optional<DirectoryEntry> find(RegistrationNumber number) {
        return slots.find(number);
    }

    @Override
    public Optional<DirectoryEntry> find(CoachId coach) {
        return slots.find(coach);
    }

    @Override
    public Set<String> known(Facet facet) {
        return values.of(facet);
    }

    /** Every page tells it: counted once a day, and again when somebody changed. */
    @Override
    public long practising(LocalDate day) {
        Practising counted = practising;
        int now = changes;
        if (counted.changes() != now || !counted.day().equals(day)) {
            counted = new Practising(day, now, count(day));
            practising = counted;
        }
        return counted.coaches();
    }

    private long count(LocalDate day) {
        long[] count = new long[1];
        slots.forEach(slot -> {
            if (Visibility.in(slot.entry().stateOn(day)) == Visibility.PRACTISING) {
                count[0]++;
            }
        });
        return count[0];
    }

    @Override
    public SearchAnswer search(CoachSearch search, LocalDate today) {
        Sweep sweep = sweep(search, today);
        Around around = search.around();
        Hit beyond = sweep.found().isEmpty() && around != null && around.bounded()
                ? nearestBeyond(search, around, today)
                : null;
        return new SearchAnswer(sweep.page(), sweep.found(), sweep.counts(), beyond);
    }

    private Sweep sweep(CoachSearch search, LocalDate today) {
        Sweep sweep = new Sweep(search, today, values);
        Optional<Query> query = CoachQuery.of(search.around(), sweep.typed());
        if (query.isEmpty()) {
            slots.forEach(sweep);
            return sweep;
        }
        IntConsumer found = number -> {
            Slot slot = slots.get(number);
            if (slot != null) {
                sweep.accept(slot);
            }
        };
        try {
            lucene.search(query.get(), found);
            return sweep;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In circles that grow, so that the nearest is found without looking at everybody. */
    private @Nullable Hit nearestBeyond(CoachSearch search, Around around, LocalDate today) {
        CoachSearch nearest = search.in(Order.DISTANCE).on(new Slice(1, 1));
        double kilometres = Math.max(FIRST_LOOK_BEYOND, around.kilometres() * 2);
        while (kilometres < ALL_OF_THE_COUNTRY) {
            List<Hit> hits = sweep(nearest.around(new Around(around.centre(), kilometres)), today)
                    .page();
            if (!hits.isEmpty()) {
                return hits.getFirst();
            }
            kilometres *= 2;
        }
        return sweep(nearest.around(Around.everywhere(around.centre())), today).page().stream()
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<Suggestion> suggest(String typed, int atMost, LocalDate today) {
        if (NameWords.typed(typed).words().isEmpty()) {
            return List.of();
        }
        CoachSearch search = CoachSearch.everybody().named(typed).in(Order.NAME).on(new Slice(1, atMost));
        return sweep(search, today).page().stream().map(Suggestion::of).toList();
    }
}

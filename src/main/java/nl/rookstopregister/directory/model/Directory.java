package nl.rookstopregister.directory.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rookstopregister.directory.model.DirectoryEntry.Nearest;
import nl.rookstopregister.register.Period;
import nl.rookstopregister.register.RegistrationNumber;
import nl.rookstopregister.register.RegistrationState;
import nl.rookstopregister.shared.CoachId;
import org.jspecify.annotations.Nullable;

/**
 * Everybody who was ever admitted, as the public may see them: immutable, and searched by looking at each. At two
 * thousand coaches that takes less than a tenth of a millisecond; an index would cost more than it saves.
 */
public final class Directory {

    private static final Comparator<DirectoryEntry> BY_NAME = Comparator.comparing(DirectoryEntry::sorted)
            .thenComparing(entry -> entry.number().value());

    public static final Directory EMPTY = new Directory(Map.of());

    private final Map<CoachId, DirectoryEntry> byCoach;
    private final Map<RegistrationNumber, DirectoryEntry> byNumber;
    private final List<DirectoryEntry> byName;

    private Directory(Map<CoachId, DirectoryEntry> byCoach) {
        this.byCoach = byCoach;
        this.byNumber = byCoach.values().stream().collect(Collectors.toMap(DirectoryEntry::number, entry -> entry));
        this.byName = byCoach.values().stream().sorted(BY_NAME).toList();
    }

    public static Directory of(Collection<DirectoryEntry> entries) {
        return new Directory(entries.stream().collect(Collectors.toMap(DirectoryEntry::coach, entry -> entry)));
    }

    /** With these in the place of what it had of the same coaches. */
    public Directory with(Collection<DirectoryEntry> changed) {
        Map<CoachId, DirectoryEntry> entries = new HashMap<>(byCoach);
        changed.forEach(entry -> entries.put(entry.coach(), entry));
        return new Directory(entries);
    }

    public int size() {
        return byName.size();
    }

    public Optional<DirectoryEntry> find(RegistrationNumber number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /** How many may guide people on that day. */
    public long practising(LocalDate day) {
        return byName.stream()
                .filter(entry -> Visibility.in(entry.stateOn(day)) == Visibility.PRACTISING)
                .count();
    }

    public SearchAnswer search(CoachSearch search, LocalDate today) {
        List<Hit> found = found(search, today);
        List<Hit> hits = found.stream()
                .sorted(search.order().on(today))
                .skip(search.slice().from())
                .limit(search.slice().size())
                .toList();
        Around around = search.around();
        Hit beyond = found.isEmpty() && around != null && around.bounded()
                ? found(search.around(Around.everywhere(around.centre())), today).stream()
                        .min(Order.DISTANCE.on(today))
                        .orElse(null)
                : null;
        return new SearchAnswer(hits, found, counts(search, today), beyond);
    }

    /** Coaches whose name fits, the best first. */
    public List<Suggestion> suggest(String typed, int atMost, LocalDate today) {
        if (NameWords.typed(typed).words().isEmpty()) {
            return List.of();
        }
        CoachSearch search = CoachSearch.everybody().named(typed).in(Order.NAME).on(new Slice(1, atMost));
        return search(search, today).hits().stream().map(Suggestion::of).toList();
    }

    private List<Hit> found(CoachSearch search, LocalDate today) {
        NameWords typed = NameWords.typed(search.name());
        return byName.stream()
                .flatMap(entry -> Stream.ofNullable(hit(entry, typed, search, today)))
                .toList();
    }

    private FacetCounts counts(CoachSearch search, LocalDate today) {
        Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Map<String, Integer> ofFacet = new TreeMap<>();
            found(search.without(facet), today).stream()
                    .filter(hit -> hit.period().state() != RegistrationState.SUSPENDED || facet == Facet.STATE)
                    .flatMap(hit -> hit.values(facet).stream().distinct())
                    .forEach(value -> ofFacet.merge(value, 1, Integer::sum));
            counts.put(facet, ofFacet);
        }
        return new FacetCounts(counts);
    }

    private static @Nullable Hit hit(DirectoryEntry entry, NameWords typed, CoachSearch search, LocalDate today) {
        Period period = entry.running(today);
        if (period == null || period.state() == RegistrationState.SUSPENDED && !search.checksName()) {
            return null;
        }
        PublicCoach coach = entry.on(today);
        Nearest nearest = search.around() == null ? null : DirectoryEntry.nearest(coach, search.around());
        NameFit fit = entry.words().fit(typed);
        if (fit == null) {
            return null;
        }
        boolean found = (search.around() == null || nearest != null)
                && Arrays.stream(Facet.values()).allMatch(facet -> search.fits(facet, facet.of(coach, period.state())));
        return found ? new Hit(entry, coach, period, nearest, fit) : null;
    }
}

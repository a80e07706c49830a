package nl.rookstopregister.directory.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rookstopregister.directory.model.DirectoryEntry.Nearest;
import nl.rookstopregister.register.Period;
import nl.rookstopregister.register.RegistrationNumber;
import nl.rookstopregister.register.RegistrationState;
import nl.rookstopregister.shared.CoachId;
import org.jspecify.annotations.Nullable;

/** What a search means, said by looking at everybody again for each question. */
public record PlainDirectory(Collection<DirectoryEntry> everybody) implements Directory {

    @Override
    public SearchAnswer search(CoachSearch search, LocalDate today) {
        List<Hit> found = found(search, today).toList();
        List<Hit> page = found.stream()
                .sorted(search.order().on(today))
                .skip(search.slice().from())
                .limit(search.slice().size())
                .toList();
        return new SearchAnswer(page, found, counts(search, today), nearestBeyond(search, today));
    }

    private Stream<Hit> found(CoachSearch search, LocalDate today) {
        return everybody.stream().flatMap(entry -> hit(entry, search, today).stream());
    }

    private static Optional<Hit> hit(DirectoryEntry entry, CoachSearch search, LocalDate today) {
        return entry.periodOn(today)
                .filter(period -> period.state() != RegistrationState.SUSPENDED || search.checksName())
                .flatMap(period -> hit(entry, period, search));
    }

    private static Optional<Hit> hit(DirectoryEntry entry, Period period, CoachSearch search) {
        PublicCoach coach = entry.in(period.state());
        Optional<NameFit> fit = Optional.ofNullable(entry.words().fit(NameWords.typed(search.name())));
        Nearest nearest = search.around() == null ? null : nearest(coach, search.around());
        boolean near = search.around() == null || nearest != null;
        boolean chosen = Arrays.stream(Facet.values()).allMatch(facet -> isChosen(facet, coach, period, search));
        return fit.filter(_ -> near && chosen).map(named -> new Hit(entry, coach, period, nearest, named));
    }

    private static @Nullable Nearest nearest(PublicCoach coach, Around around) {
        return coach.practices().stream()
                .flatMap(practice -> Stream.ofNullable(practice.position())
                        .map(position -> new Nearest(practice, around.centre().kilometresTo(position))))
                .filter(each -> each.kilometres() <= around.kilometres())
                .min((one, other) -> Double.compare(one.kilometres(), other.kilometres()))
                .orElse(null);
    }

    private static boolean isChosen(Facet facet, PublicCoach coach, Period period, CoachSearch search) {
        Set<String> wanted = search.chosen().get(facet);
        return wanted == null || facet.of(coach, period.state()).stream().anyMatch(wanted::contains);
    }

    /** Beside each choice stands how many it would find. */
    private FacetCounts counts(CoachSearch search, LocalDate today) {
        Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Map<String, Integer> found = new TreeMap<>();
            valuesOf(facet, today).forEach(value -> {
                int total = (int) found(search.choosing(facet, value), today).count();
                if (total > 0) {
                    found.put(value, total);
                }
            });
            counts.put(facet, found);
        }
        return new FacetCounts(counts);
    }

    @Override
    public Set<String> known(Facet facet) {
        return everybody.stream()
                .flatMap(entry -> facet.of(entry.practising(), RegistrationState.REGISTERED).stream())
                .collect(Collectors.toSet());
    }

    private Stream<String> valuesOf(Facet facet, LocalDate today) {
        return everybody.stream()
                .flatMap(entry -> facet.of(entry.on(today), entry.stateOn(today)).stream())
                .distinct();
    }

    private @Nullable Hit nearestBeyond(CoachSearch search, LocalDate today) {
        Around around = search.around();
        if (around == null
                || !around.bounded()
                || found(search, today).findAny().isPresent()) {
            return null;
        }
        return found(search.around(Around.everywhere(around.centre())), today)
                .min(Order.DISTANCE.on(today))
                .orElse(null);
    }

    @Override
    public List<Suggestion> suggest(String typed, int atMost, LocalDate today) {
        CoachSearch search = CoachSearch.everybody().named(typed).in(Order.NAME).on(new Slice(1, atMost));
        return NameWords.typed(typed).words().isEmpty()
                ? List.of()
                : search(search, today).hits().stream().map(Suggestion::of).toList();
    }

    @Override
    public Optional<DirectoryEntry> find(RegistrationNumber number) {
        return everybody.stream().filter(entry -> entry.number().equals(number)).findFirst();
    }

    @Override
    public Optional<DirectoryEntry> find(CoachId coach) {
        return everybody.stream().filter(entry -> entry.coach().equals(coach)).findFirst();
    }

    @Override
    public long practising(LocalDate day) {
        return everybody.stream()
                .filter(entry -> Visibility.in(entry.stateOn(day)) == Visibility.PRACTISING)
                .count();
    }

    @Override
    public int size() {
        return everybody.size();
    }
}

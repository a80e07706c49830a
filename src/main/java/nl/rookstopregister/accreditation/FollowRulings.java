package nl.rookstopregister.accreditation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rookstopregister.accreditation.RulingsList.Listed;
import nl.rookstopregister.providers.Provider;
import nl.rookstopregister.providers.Providers;

/**
 * Makes a list say what the rulings say: always from the first to the last, so that no order of hearing them matters.
 *
 * @param <T> one thing in the list
 */
public final class FollowRulings<T extends Listed> {

    /** What comes of one thing. */
    @FunctionalInterface
    public interface Following<T> {

        /**
         * @param before what was taken over
         * @param rulings about this thing, in the order in which they were taken
         * @param provider the name of whose it is
         */
        Optional<T> follow(Optional<T> before, List<RulingTaken> rulings, String provider);
    }

    private final RequestKind kind;
    private final RulingsList<T> list;
    private final Following<T> following;
    private final Accreditations accreditations;
    private final Providers providers;

    public FollowRulings(
            RequestKind kind,
            RulingsList<T> list,
            Following<T> following,
            Accreditations accreditations,
            Providers providers) {
        this.kind = kind;
        this.list = list;
        this.following = following;
        this.accreditations = accreditations;
        this.providers = providers;
    }

    /** The whole list. */
    public void all(List<T> takenOver) {
        list.lock();
        list.clear();
        Map<String, T> before = byReference(takenOver);
        Map<String, List<RulingTaken>> rulings = rulings();
        Stream.concat(before.keySet().stream(), rulings.keySet().stream())
                .distinct()
                .forEach(reference -> follow(reference, before, rulings));
    }

    /** The one thing that a ruling is about. */
    public void one(String reference, List<T> takenOver) {
        list.lock();
        follow(reference, byReference(takenOver), rulings());
    }

    private void follow(String reference, Map<String, T> before, Map<String, List<RulingTaken>> rulings) {
        List<RulingTaken> about = rulings.getOrDefault(reference, List.of());
        following
                .follow(Optional.ofNullable(before.get(reference)), about, provider(about))
                .ifPresent(list::put);
    }

    private String provider(List<RulingTaken> rulings) {
        return rulings.isEmpty()
                ? ""
                : providers
                        .find(rulings.getLast().ruling().provider())
                        .map(Provider::name)
                        .orElse("");
    }

    private static <T extends Listed> Map<String, T> byReference(List<T> takenOver) {
        return takenOver.stream()
                .collect(Collectors.toMap(
                        Listed::reference, Function.identity(), (first, again) -> first, LinkedHashMap::new));
    }

    private Map<String, List<RulingTaken>> rulings() {
        return accreditations.rulings(kind).stream()
                .collect(Collectors.groupingBy(
                        taken -> taken.ruling().reference(), LinkedHashMap::new, Collectors.toList()));
    }
}

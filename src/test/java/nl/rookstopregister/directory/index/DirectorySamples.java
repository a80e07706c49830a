package nl.rookstopregister.directory.index;

import static nl.rookstopregister.directory.DirectoryExamples.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import nl.rookstopregister.directory.DirectoryExamples;
import nl.rookstopregister.directory.model.Around;
import nl.rookstopregister.directory.model.CoachRecord;
import nl.rookstopregister.directory.model.CoachSearch;
import nl.rookstopregister.directory.model.DirectoryEntry;
import nl.rookstopregister.directory.model.Facet;
import nl.rookstopregister.directory.model.Order;
import nl.rookstopregister.directory.model.Practice;
import nl.rookstopregister.directory.model.Slice;
import nl.rookstopregister.dossiers.AppointmentWays;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.dossiers.PersonName;
import nl.rookstopregister.dossiers.PostalAddress;
import nl.rookstopregister.dossiers.PracticePlace;
import nl.rookstopregister.dossiers.WayOfWorking;
import nl.rookstopregister.places.Position;
import nl.rookstopregister.register.Annotation;
import nl.rookstopregister.register.Period;
import nl.rookstopregister.register.RegistrationState;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Days;
import nl.rookstopregister.shared.Language;
import org.jspecify.annotations.Nullable;

/** Draws coaches and questions about them that lie close together, so that every edge is met. */
final class DirectorySamples {

    private static final List<String> GIVEN =
            List.of("Jan", "Zoë", "Anne-Fleur", "J.P.", "Søren", "Ijsbrand", "Joëlle");
    private static final List<String> PREFIXES = List.of("", "", "", "van den", "de", "van 't", "in der");
    private static final List<String> FAMILIES = List.of(
            "Berg",
            "Bergh",
            "Jansen",
            "Janssen",
            "Jansen-de Vries",
            "Dijk",
            "Dyk",
            "IJssel",
            "Çelik",
            "Straatsma",
            "Öztürk",
            "Nieuwenhuijsen",
            "Vries",
            "Bakker",
            "Dekker");

    private static final List<String> PROFESSIONS = List.of("nurse", "midwife", "other", "Mondhygiënist in opleiding");
    private static final List<String> INTERVENTIONS = List.of("Rookvrij! Ook jij?", "Pakje Kans", "Rookstoptraject");
    private static final List<String> LANGUAGES = List.of("nl", "en", "tr", "ar");
    private static final List<Position> PLACES = IntStream.range(0, 40)
            .mapToObj(place -> new Position(51.5 + place % 8 * 0.17, 4.4 + place / 8 * 0.21))
            .toList();

    private final RandomGenerator random;

    DirectorySamples(RandomGenerator random) {
        this.random = random;
    }

    List<DirectoryEntry> coaches(int count) {
        return IntStream.range(0, count).mapToObj(this::coach).toList();
    }

    DirectoryEntry coach(int number) {
        CoachDetails details = details(new CoachId(new UUID(number, number)));
        List<String> interventions = some(INTERVENTIONS);
        return DirectoryEntry.of(
                        new CoachRecord(
                                DirectoryExamples.entry(
                                        details.coach(),
                                        200_000 + number,
                                        Set.copyOf(some(List.of(Annotation.values()))),
                                        periods()),
                                details,
                                interventions),
                        place -> new Practice(place.name(), place.address(), position(place)))
                .orElseThrow();
    }

    /** Where it lies is written in its name; some lie nowhere. */
    private static @Nullable Position position(PracticePlace place) {
        int drawn = Integer.parseInt(place.name());
        return drawn < 100 ? null : PLACES.get(drawn % PLACES.size());
    }

    private CoachDetails details(CoachId coach) {
        return new CoachDetails(
                coach,
                new PersonName(one(GIVEN), one(PREFIXES), one(FAMILIES)),
                null,
                null,
                "nobody@example.org",
                null,
                Language.NL,
                random.nextInt(5) == 0 ? null : one(PROFESSIONS),
                null,
                null,
                IntStream.range(0, random.nextInt(4))
                        .mapToObj(_ -> new PracticePlace(
                                Integer.toString(random.nextInt(1000)), new PostalAddress("", "", "1000 AA", "Plaats")))
                        .toList(),
                Set.copyOf(some(List.of(WayOfWorking.values()))),
                some(LANGUAGES),
                new AppointmentWays(null, false, null),
                random.nextBoolean());
    }

    /** Around today: over, running in any state, or still to come. */
    private Period[] periods() {
        List<Period> periods = new ArrayList<>();
        LocalDate from = TODAY.minusDays(random.nextInt(12));
        for (int i = 0; i <= random.nextInt(3); i++) {
            LocalDate until = from.plusDays(1 + random.nextInt(12));
            periods.add(new Period(
                    one(List.of(
                            RegistrationState.CANDIDATE, RegistrationState.REGISTERED, RegistrationState.SUSPENDED)),
                    new Days(from, until)));
            from = until.plusDays(random.nextInt(3));
        }
        return periods.toArray(Period[]::new);
    }

    CoachSearch search(List<DirectoryEntry> coaches) {
        CoachSearch search = CoachSearch.everybody()
                .in(one(List.of(Order.values())))
                .on(new Slice(1 + random.nextInt(3), random.nextInt(30)));
        if (random.nextBoolean()) {
            search = search.around(around());
        }
        if (random.nextBoolean()) {
            search = search.named(name(one(coaches)));
        }
        for (Facet facet : EnumSet.allOf(Facet.class)) {
            if (random.nextInt(5) == 0) {
                search = search.choosing(facet, some(valuesOf(facet)));
            }
        }
        return search;
    }

    /** Often with somebody exactly on the edge. */
    private Around around() {
        Position centre = random.nextBoolean()
                ? one(PLACES)
                : new Position(51 + random.nextDouble() * 2, 4 + random.nextDouble() * 2);
        double edge = centre.kilometresTo(one(PLACES));
        return switch (random.nextInt(5)) {
            case 0, 1 -> new Around(centre, edge);
            case 2 -> new Around(centre, Math.nextDown(edge));
            case 3 -> Around.everywhere(centre);
            default -> new Around(centre, random.nextInt(50));
        };
    }

    /** Part of somebody's name, as people type it. */
    private String name(DirectoryEntry coach) {
        List<String> words =
                new ArrayList<>(Arrays.asList(coach.practising().name().full().split("[ -]")));
        while (words.size() > 1 && random.nextBoolean()) {
            words.remove(random.nextInt(words.size()));
        }
        words.replaceAll(this::typed);
        return String.join(random.nextBoolean() ? " " : "-", random.nextBoolean() ? words : words.reversed());
    }

    private String typed(String word) {
        int at = random.nextInt(word.length());
        return switch (random.nextInt(7)) {
            case 0 -> word.substring(0, at + 1);
            case 1 -> word.substring(0, at) + word.substring(at + 1);
            case 2 -> word.substring(0, at) + "e" + word.substring(at);
            case 3 ->
                at == 0
                        ? word
                        : word.substring(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.substring(at + 1);
            case 4 -> word.toUpperCase(Locale.ROOT);
            default -> word;
        };
    }

    private static List<String> valuesOf(Facet facet) {
        return switch (facet) {
            case WAY -> Arrays.stream(WayOfWorking.values()).map(Enum::name).toList();
            case ANNOTATION ->
                Arrays.stream(Annotation.values()).map(Enum::name).toList();
            case INTERVENTION -> INTERVENTIONS;
            case LANGUAGE -> List.of("nl", "en", "tr", "ar", "zh");
            case PROFESSION -> List.of("nurse", "midwife", "other");
            case NEW_CLIENTS -> List.of("true", "false");
            case STATE -> List.of("CANDIDATE", "REGISTERED", "SUSPENDED");
        };
    }

    LocalDate day() {
        return TODAY.plusDays(random.nextInt(5) - 2L);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private <T> List<T> some(List<T> of) {
        return of.stream().filter(_ -> random.nextInt(3) == 0).toList();
    }
}

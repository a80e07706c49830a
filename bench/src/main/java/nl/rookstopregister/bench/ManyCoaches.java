package nl.rookstopregister.bench;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import nl.rookstopregister.directory.index.DirectoryIndex;
import nl.rookstopregister.directory.model.Around;
import nl.rookstopregister.directory.model.CoachRecord;
import nl.rookstopregister.directory.model.CoachSearch;
import nl.rookstopregister.directory.model.Directory;
import nl.rookstopregister.directory.model.DirectoryEntry;
import nl.rookstopregister.directory.model.Facet;
import nl.rookstopregister.directory.model.Order;
import nl.rookstopregister.directory.model.Practice;
import nl.rookstopregister.dossiers.AppointmentWays;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.dossiers.PersonName;
import nl.rookstopregister.dossiers.PostalAddress;
import nl.rookstopregister.dossiers.PracticePlace;
import nl.rookstopregister.dossiers.WayOfWorking;
import nl.rookstopregister.places.Position;
import nl.rookstopregister.register.Annotation;
import nl.rookstopregister.register.Entry;
import nl.rookstopregister.register.Period;
import nl.rookstopregister.register.RegistrationNumber;
import nl.rookstopregister.register.RegistrationState;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Days;
import nl.rookstopregister.shared.Language;

/**
 * The index alone with a few and with many invented coaches: how long until it is ready, how much memory it takes, and how
 * long a search takes that finds as many. Started by {@code bench/directory}; the arguments are how many coaches.
 */
public final class ManyCoaches {

    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Days TERM = new Days(LocalDate.of(2024, 5, 1), LocalDate.of(2029, 5, 1));
    private static final List<String> GIVEN = List.of("Jan", "Anna", "Sanne", "Mehmet", "Fatima", "Piet", "Zoë", "Joris");
    private static final List<String> PREFIXES = List.of("", "", "", "van den", "de", "van");
    private static final int NAMESAKES = 40;
    private static final int QUESTIONS = 3_000;
    private static final double KILOMETRES_AMONG_20_000 = 10;
    private static final long SYLLABLES_OF_SIX = 64_000_000;
    private static final long SCATTERED = 39_916_801;
    private static final double MEGABYTE = 1024 * 1024;

    private final RandomGenerator random = new SplittableRandom(20261121);

    private ManyCoaches() {}

    /** Measures each number of coaches in turn. */
    public static void main(String[] counts) {
        // Lucene recommends faster arithmetic on vectors, which the directory does not have.
        LUCENE.setLevel(Level.SEVERE);
        System.out.println("| coaches in the index | ready after s | heap MB | hits each | near: p50 ms | p99 ms | name: p50 ms | p99 ms |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        for (String count : counts) {
            new ManyCoaches().measure(Integer.parseInt(count));
        }
    }

    private void measure(int coaches) {
        double before = heap();
        long begin = System.nanoTime();
        Directory directory = DirectoryIndex.of(IntStream.range(0, coaches).mapToObj(this::entry));
        double ready = (System.nanoTime() - begin) / 1e9;
        double heap = heap() - before;
        double kilometres = KILOMETRES_AMONG_20_000 * Math.sqrt(20_000.0 / coaches);
        int names = Math.max(1, coaches / NAMESAKES);
        for (int warm = 0; warm < 2; warm++) {
            near(directory, kilometres);
            named(directory, names);
        }
        Times near = near(directory, kilometres);
        Times named = named(directory, names);
        System.out.printf(
                Locale.ROOT,
                "| %,d | %.1f | %.0f | %d | %.2f | %.2f | %.2f | %.2f |%n",
                coaches, ready, heap, near.found() / QUESTIONS, near.at(0.5), near.at(0.99), named.at(0.5), named.at(0.99));
    }

    /** Milliseconds, shortest first. */
    private record Times(double[] sorted, long found) {

        double at(double part) {
            return sorted[(int) (part * (sorted.length - 1))];
        }
    }

    private Times near(Directory directory, double kilometres) {
        return times(directory, () -> CoachSearch.everybody()
                .around(new Around(position(), kilometres))
                .choosing(Facet.LANGUAGE, "nl")
                .in(Order.DISTANCE));
    }

    private Times named(Directory directory, int names) {
        return times(directory, () -> CoachSearch.everybody().named(family(random.nextInt(names))).in(Order.NAME));
    }

    private static Times times(Directory directory, Supplier<CoachSearch> question) {
        double[] times = new double[QUESTIONS];
        long found = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            CoachSearch search = question.get();
            long begin = System.nanoTime();
            found += directory.search(search, TODAY).total();
            times[i] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(times);
        return new Times(times, found);
    }

    /** Registration numbers do not reach to a million: the last hundred thousand coaches have the number of another. */
    private DirectoryEntry entry(int coach) {
        CoachId id = new CoachId(new UUID(1, coach));
        int numbers = RegistrationNumber.LAST - RegistrationNumber.FIRST + 1;
        Entry entry = new Entry(
                id,
                RegistrationNumber.ofSequence(RegistrationNumber.FIRST + coach % numbers),
                TERM.from(),
                TERM.from(),
                List.of(new Period(RegistrationState.REGISTERED, TERM)),
                random.nextInt(4) == 0 ? Set.of(Annotation.EXTRA_PREGNANCY) : Set.of(),
                1);
        CoachRecord known = new CoachRecord(entry, details(id, coach), List.of("Rookvrij! Ook jij?"));
        return DirectoryEntry.of(known, place -> new Practice(place.name(), place.address(), position()))
                .orElseThrow();
    }

    private CoachDetails details(CoachId id, int coach) {
        return new CoachDetails(
                id,
                new PersonName(one(GIVEN), one(PREFIXES), family(coach / NAMESAKES)),
                null,
                null,
                "nobody@example.org",
                null,
                Language.NL,
                random.nextBoolean() ? "nurse" : "practice_nurse",
                null,
                null,
                IntStream.rangeClosed(0, random.nextInt(10) < 4 ? 1 : 0)
                        .mapToObj(place -> new PracticePlace(
                                "Praktijk " + coach, new PostalAddress("Straat " + coach, "1", "1000 AA", "Plaats")))
                        .toList(),
                random.nextBoolean() ? Set.of(WayOfWorking.IN_PERSON) : Set.of(WayOfWorking.PHONE, WayOfWorking.ONLINE),
                random.nextInt(5) == 0 ? List.of("nl", "tr") : List.of("nl"),
                new AppointmentWays("030 000 00 01", true, null),
                random.nextBoolean());
    }

    /** Another word for each number, none the beginning of another and few nearly another. */
    private static String family(int number) {
        StringBuilder name = new StringBuilder("Q");
        long rest = number * SCATTERED % SYLLABLES_OF_SIX;
        for (int syllable = 0; syllable < 6; syllable++, rest /= 20) {
            name.append("bcdfghjklmnpqrstvwxz".charAt((int) (rest % 20))).append("aeiou".charAt((int) (rest % 5)));
        }
        return name.toString();
    }

    private Position position() {
        return new Position(51.4 + random.nextDouble() * 1.8, 4.2 + random.nextDouble() * 2.4);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static double heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    }
}

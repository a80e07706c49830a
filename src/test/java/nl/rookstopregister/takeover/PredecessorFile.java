package nl.rookstopregister.takeover;

import static nl.rookstopregister.takeover.model.TakeoverColumn.*;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.rookstopregister.tables.TableWriter;
import nl.rookstopregister.takeover.model.TakeoverColumn;

/**
 * Invents a predecessor's file: always the same coaches for the same day, with nothing the matter. Of twenty coaches eight
 * work in two places. As a program it writes a file: {@code PredecessorFile COACHES FILE [TODAY]}.
 */
public final class PredecessorFile {

    /** A real town with a postcode and about where that lies. */
    private record Town(String name, int postcode, double latitude, double longitude) {}

    private static final List<Town> TOWNS = List.of(
            new Town("Utrecht", 3511, 52.0907, 5.1214),
            new Town("Amsterdam", 1011, 52.3728, 4.9050),
            new Town("Rotterdam", 3011, 51.9190, 4.4880),
            new Town("Groningen", 9711, 53.2170, 6.5670),
            new Town("Maastricht", 6211, 50.8500, 5.6900),
            new Town("Zwolle", 8011, 52.5120, 6.0940),
            new Town("Eindhoven", 5611, 51.4400, 5.4790),
            new Town("Middelburg", 4331, 51.4990, 3.6130),
            new Town("Leeuwarden", 8911, 53.2010, 5.7990),
            new Town("Enschede", 7511, 52.2210, 6.8950),
            new Town("Breda", 4811, 51.5880, 4.7760),
            new Town("Assen", 9401, 52.9930, 6.5620),
            new Town("Arnhem", 6811, 51.9830, 5.9100),
            new Town("Lelystad", 8232, 52.5080, 5.4750),
            new Town("Haarlem", 2011, 52.3810, 4.6370),
            new Town("Apeldoorn", 7311, 52.2150, 5.9630));
    private static final List<String> GIVEN = List.of(
            "Anna", "Noor", "Fatma", "Jeroen", "Pieter", "Sanne", "Youssef", "Marieke", "Loes", "Bram", "Eva", "Tijs",
            "Zoë", "Hendrik", "Aylin", "Ruth");
    private static final List<String> PREFIXES = List.of("", "", "", "van", "de", "van den", "van der", "ter");
    private static final List<String> BEGINNINGS = List.of(
            "Berg",
            "Linden",
            "Water",
            "Koning",
            "Smit",
            "Meijer",
            "Hof",
            "Dijk",
            "Vos",
            "Brand",
            "Kuiper",
            "Wolf",
            "Schouten",
            "Böhmer",
            "Kok",
            "Haan");
    private static final List<String> ENDINGS =
            List.of("", "s", "sma", "stra", "mans", "huis", "veld", "horst", "laar", "brink", "kamp", "daal");
    private static final List<String> PROFESSIONS =
            List.of("practice_nurse", "nurse", "lung_nurse", "lifestyle_coach", "stop_smoking_coach", "midwife");

    private PredecessorFile() {}

    public static void main(String... arguments) throws IOException {
        int coaches = Integer.parseInt(arguments[0]);
        LocalDate today = arguments.length > 2
                ? LocalDate.parse(arguments[2])
                : LocalDate.now(java.time.ZoneId.of("Europe/Amsterdam"));
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
            write(IntStream.range(0, coaches).mapToObj(i -> coach(i, today)).flatMap(List::stream), out);
        }
    }

    public static void write(Stream<Map<TakeoverColumn, String>> rows, OutputStream out) throws IOException {
        List<TakeoverColumn> columns = Arrays.stream(TakeoverColumn.values())
                .filter(column -> column != TO_MEND)
                .toList();
        try (TableWriter writer = new TableWriter(out)) {
            writer.row(columns.stream().map(TakeoverColumn::heading).toList());
            rows.forEach(row -> {
                try {
                    writer.row(columns.stream()
                            .map(column -> row.getOrDefault(column, ""))
                            .toList());
                } catch (IOException unwritable) {
                    throw new UncheckedIOException(unwritable);
                }
            });
        }
    }

    /** The rows of one coach, one for each place of work. */
    public static List<Map<TakeoverColumn, String>> coach(int index, LocalDate today) {
        SplittableRandom random = new SplittableRandom(0x0FF1CEL + index * 7919L);
        Map<TakeoverColumn, String> person = person(index, random);
        registration(person, today, random);
        List<Map<TakeoverColumn, String>> rows = new ArrayList<>();
        int places = index % 20 < 8 ? 2 : 1;
        for (int i = 0; i < places; i++) {
            Map<TakeoverColumn, String> row = new EnumMap<>(person);
            row.putAll(place(i, random));
            rows.add(row);
        }
        return rows;
    }

    private static Map<TakeoverColumn, String> person(int index, SplittableRandom random) {
        String given = one(GIVEN, random);
        String family = one(BEGINNINGS, random) + one(ENDINGS, random);
        Map<TakeoverColumn, String> row = new EnumMap<>(TakeoverColumn.class);
        row.put(REGISTRATION_NUMBER, "RC-%06d".formatted(index + 1));
        row.put(INITIALS, given.charAt(0) + ".");
        row.put(GIVEN_NAME, given);
        row.put(NAME_PREFIX, one(PREFIXES, random));
        row.put(FAMILY_NAME, family);
        row.put(
                BIRTH_DATE,
                LocalDate.of(1960, 1, 1).plusDays(index * 31L % 13_000).toString());
        row.put(EMAIL, "coach%d@overgenomen.voorbeeld.example".formatted(index));
        row.put(PHONE, "000 %03d %04d".formatted(index / 10_000, index % 10_000));
        row.put(PROFESSION, one(PROFESSIONS, random));
        row.put(BIG_NUMBER, index % 3 == 0 ? "991%08d".formatted(index) : "");
        row.put(AGB_CODE, index % 4 == 0 ? "90%06d".formatted(index) : "");
        row.put(EDUCATION_LEVEL, index % 5 == 0 ? "MBO-4" : "HBO");
        row.put(WAYS_OF_WORKING, index % 2 == 0 ? "in_person|phone" : "online|group");
        row.put(LANGUAGES, index % 6 == 0 ? "nl|en|tr" : "nl");
        row.put(ACCEPTING_CLIENTS, index % 7 == 0 ? "nee" : "ja");
        row.put(INTERVENTIONS, index % 3 == 0 ? "Telefonische coaching" : "");
        return row;
    }

    private static void registration(Map<TakeoverColumn, String> row, LocalDate today, SplittableRandom random) {
        int fate = random.nextInt(200);
        String status = fate < 10
                ? "candidate"
                : fate < 12
                        ? "suspended"
                        : fate < 30 ? "lapsed" : fate < 38 ? "deregistered" : fate < 39 ? "struck_off" : "registered";
        boolean over = fate >= 12 && fate < 39;
        LocalDate from = over
                ? today.minusYears(6).plusDays(random.nextInt(300))
                : today.minusDays(1 + random.nextInt(status.equals("candidate") ? 500 : 1200));
        LocalDate last = from.plusYears(status.equals("candidate") ? 2 : 5).minusDays(over ? 400 : 1);
        row.put(STATUS, status);
        row.put(TERM_FROM, from.toString());
        row.put(TERM_UNTIL, last.toString());
        if (!status.equals("candidate")) {
            row.put(
                    FIRST_REGISTERED,
                    random.nextInt(3) == 0 ? from.minusYears(5).toString() : from.toString());
            row.put(ANNOTATIONS, random.nextInt(8) == 0 ? "extra_pregnancy" : "");
        }
    }

    private static Map<TakeoverColumn, String> place(int ordinal, SplittableRandom random) {
        Town town = one(TOWNS, random);
        Map<TakeoverColumn, String> row = new EnumMap<>(TakeoverColumn.class);
        row.put(PRACTICE_NAME, "Praktijk " + town.name() + " " + (ordinal + 1));
        row.put(STREET, "Dorpsstraat");
        row.put(HOUSE_NUMBER, Integer.toString(1 + random.nextInt(180)));
        row.put(POSTCODE, "%d %c%c".formatted(town.postcode(), 'A' + random.nextInt(5), 'A' + random.nextInt(5)));
        row.put(CITY, town.name());
        if (random.nextBoolean()) {
            row.put(LATITUDE, "%.5f".formatted(town.latitude()).replace(',', '.'));
            row.put(LONGITUDE, "%.5f".formatted(town.longitude()).replace(',', '.'));
        }
        return row;
    }

    private static <T> T one(List<T> of, SplittableRandom random) {
        return of.get(random.nextInt(of.size()));
    }
}

package nl.rookstopregister.takeover.model;

import static nl.rookstopregister.takeover.model.TakeoverColumn.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import nl.rookstopregister.dossiers.PersonLookup.NamedPerson;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.places.PlaceFinding;
import nl.rookstopregister.places.Position;
import nl.rookstopregister.places.ShippedGazetteer;
import nl.rookstopregister.register.RegistrationNumber;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.tables.TableLimits;
import nl.rookstopregister.tables.TableReading.Read;
import nl.rookstopregister.tables.Tables;
import nl.rookstopregister.takeover.PredecessorFile;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Every kind of wrong row, several times, in one file among right ones: each is explained, and nothing else is. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WrongRowsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final int WRONG_ROWS = 300;
    private static final Words WORDS = Words.strict();

    /** A way to spoil the rows of one coach; the last of the rows is the one that is wrong. */
    private record Spoiling(
            Rule rule, TakeoverColumn where, BiConsumer<List<Map<TakeoverColumn, String>>, Integer> how) {}

    private record Expected(Rule rule, TakeoverColumn where) {}

    private static Spoiling cell(Rule rule, TakeoverColumn column, String... values) {
        return new Spoiling(rule, column, (rows, i) -> rows.forEach(row -> row.put(column, values[i % values.length])));
    }

    private static Spoiling cells(Rule rule, TakeoverColumn where, Object... columnsAndValues) {
        return new Spoiling(rule, where, (rows, _) -> {
            for (int i = 0; i < columnsAndValues.length; i += 2) {
                rows.getLast().put((TakeoverColumn) columnsAndValues[i], (String) columnsAndValues[i + 1]);
            }
        });
    }

    /** A second row for the same coach. */
    private static Spoiling second(Rule rule, TakeoverColumn where, Object... columnsAndValues) {
        return new Spoiling(rule, where, (rows, i) -> {
            rows.add(new EnumMap<>(rows.getFirst()));
            cells(rule, where, columnsAndValues).how().accept(rows, i);
        });
    }

    private static List<Spoiling> spoilings() {
        return List.of(
                cell(Rule.LETTERS_LOST, STREET, "Kerk\ufffdstraat", "Kerk\u0007straat"),
                cell(Rule.TOO_LONG, PRACTICE_NAME, "x".repeat(201)),
                cell(Rule.NUMBER_MISSING, REGISTRATION_NUMBER, "", "-"),
                cell(Rule.FAMILY_NAME_MISSING, FAMILY_NAME, ""),
                cells(Rule.GIVEN_NAME_MISSING, GIVEN_NAME, GIVEN_NAME, "", INITIALS, ""),
                cell(Rule.NAME_WITH_DIGIT, FAMILY_NAME, "Jans3n"),
                cell(Rule.DATE_UNREADABLE, BIRTH_DATE, "31-02-1980", "1980", "02/30/1980", "maart"),
                cell(Rule.DATE_UNREADABLE, TERM_FROM, "eergisteren"),
                cell(Rule.BIRTH_DATE_IMPOSSIBLE, BIRTH_DATE, "2080-01-01", "1-1-1880"),
                cell(Rule.BIRTH_DATE_YOUNG, BIRTH_DATE, "2015-06-01"),
                cell(Rule.MAIL_MISSING, EMAIL, ""),
                cell(Rule.MAIL_UNREADABLE, EMAIL, "naam@", "naam", "naam @voorbeeld.nl", "naam@voorbeeld"),
                cell(Rule.PHONE_UNREADABLE, PHONE, "geheim", "06-123"),
                cell(Rule.PROFESSION_UNKNOWN, PROFESSION, "practise nurse", "tovenaar"),
                cell(Rule.BIG_NUMBER_UNREADABLE, BIG_NUMBER, "1234567890", "49O12345601"),
                cell(Rule.AGB_CODE_UNREADABLE, AGB_CODE, "1234567", "00123456"),
                cell(Rule.EDUCATION_LEVEL_UNKNOWN, EDUCATION_LEVEL, "MBO-9", "kleuterschool"),
                cell(Rule.STATUS_MISSING, STATUS, ""),
                cell(Rule.STATUS_UNKNOWN, STATUS, "regstered", "in dienst"),
                cell(Rule.TERM_FROM_MISSING, TERM_FROM, ""),
                cell(Rule.TERM_UNTIL_MISSING, TERM_UNTIL, ""),
                cell(Rule.TERM_BACKWARDS, TERM_UNTIL, "2001-01-01"),
                cells(Rule.TERM_LONG, TERM_UNTIL, TERM_FROM, "2026-01-01", TERM_UNTIL, "2036-01-01"),
                cells(Rule.TERM_NOT_BEGUN, TERM_FROM, TERM_FROM, "2027-01-01", TERM_UNTIL, "2030-12-31"),
                cells(Rule.TERM_OVER, STATUS, TERM_FROM, "2022-01-01", TERM_UNTIL, "2026-11-20"),
                cells(Rule.TERM_RUNS_ON, TERM_UNTIL, STATUS, "vervallen", TERM_UNTIL, "2026-11-21"),
                second(Rule.TERMS_OVERLAP, TERM_FROM, TERM_FROM, "2026-11-01", TERM_UNTIL, "2028-01-01"),
                second(
                        Rule.FIRST_REGISTERED_AFTER_TERM,
                        FIRST_REGISTERED,
                        TERM_FROM,
                        "2010-01-01",
                        TERM_UNTIL,
                        "2011-01-01",
                        STATUS,
                        "lapsed"),
                cells(
                        Rule.FIRST_REGISTERED_OF_CANDIDATE,
                        FIRST_REGISTERED,
                        STATUS,
                        "kandidaat",
                        FIRST_REGISTERED,
                        "2020-01-01",
                        TERM_FROM,
                        "2026-01-01",
                        TERM_UNTIL,
                        "2027-12-31"),
                cell(Rule.ANNOTATION_UNKNOWN, ANNOTATIONS, "extra_pregnancey", "zwemmen"),
                cells(
                        Rule.ANNOTATION_OF_CANDIDATE,
                        ANNOTATIONS,
                        ANNOTATIONS,
                        "zwangerschap",
                        STATUS,
                        "candidate",
                        FIRST_REGISTERED,
                        "",
                        TERM_FROM,
                        "2026-01-01",
                        TERM_UNTIL,
                        "2027-12-31"),
                cell(Rule.INTERVENTION_UNKNOWN, INTERVENTIONS, "Telefonische coachng", "Handoplegging"),
                cells(
                        Rule.PLACE_MISSING,
                        PRACTICE_NAME,
                        PRACTICE_NAME,
                        "",
                        STREET,
                        "",
                        HOUSE_NUMBER,
                        "",
                        POSTCODE,
                        "",
                        CITY,
                        "",
                        LATITUDE,
                        "",
                        LONGITUDE,
                        ""),
                cell(Rule.PRACTICE_NAME_MISSING, PRACTICE_NAME, ""),
                cell(Rule.STREET_MISSING, STREET, ""),
                cell(Rule.HOUSE_NUMBER_UNREADABLE, HOUSE_NUMBER, "", "a12", "0"),
                cell(Rule.POSTCODE_UNREADABLE, POSTCODE, "", "3511", "0123 AB", "3511 SS"),
                cell(Rule.CITY_MISSING, CITY, ""),
                cell(Rule.CITY_UNKNOWN, CITY, "Utrect"),
                cells(Rule.POSITION_UNREADABLE, LATITUDE, LATITUDE, "noord", LONGITUDE, "5.1"),
                cells(Rule.POSITION_HALF, LONGITUDE, LATITUDE, "52.1", LONGITUDE, ""),
                cells(Rule.POSITION_ABROAD, LATITUDE, LATITUDE, "5,1214", LONGITUDE, "52,0907"),
                cells(Rule.POSITION_FAR, LATITUDE, LATITUDE, "53.5", LONGITUDE, "7.2"),
                cell(Rule.WAY_OF_WORKING_UNKNOWN, WAYS_OF_WORKING, "phone|telepathie"),
                cell(Rule.LANGUAGE_UNKNOWN, LANGUAGES, "nl|klingon"),
                cell(Rule.ACCEPTING_UNREADABLE, ACCEPTING_CLIENTS, "soms"),
                second(Rule.ROWS_DIFFER, FAMILY_NAME, FAMILY_NAME, "Anders", CITY, "Breda"),
                second(Rule.ROWS_DIFFER, STATUS, STATUS, "suspended", PRACTICE_NAME, "Elders"),
                second(Rule.ROW_TWICE, REGISTRATION_NUMBER),
                new Spoiling(Rule.AFTER_STRIKING_OFF, STATUS, (rows, _) -> {
                    rows.add(new EnumMap<>(rows.getFirst()));
                    rows.getFirst().put(TERM_FROM, "2015-01-01");
                    rows.getFirst().put(TERM_UNTIL, "2016-01-01");
                    rows.getFirst().put(STATUS, "doorgehaald");
                    rows.forEach(row -> row.put(FIRST_REGISTERED, "2015-01-01"));
                }),
                new Spoiling(
                        Rule.NUMBER_LOOKS_NEW,
                        REGISTRATION_NUMBER,
                        (rows, i) -> rows.getLast()
                                .put(
                                        REGISTRATION_NUMBER,
                                        RegistrationNumber.ofSequence(100_000 + i)
                                                .value())),
                cell(Rule.BIG_NUMBER_KNOWN, BIG_NUMBER, "99999999999"),
                cells(Rule.PERSON_KNOWN, FAMILY_NAME, FAMILY_NAME, "Bekend"));
    }

    @Test
    void three_hundred_wrong_rows_of_every_kind_are_each_explained() throws IOException {
        Map<Integer, Expected> expected = new HashMap<>();
        List<Map<TakeoverColumn, String>> rows = new ArrayList<>();
        for (int i = 0; expected.size() < WRONG_ROWS; i++) {
            rows.addAll(right(2 * i));
            Spoiling spoiling = spoilings().get(i % spoilings().size());
            List<Map<TakeoverColumn, String>> wrong = right(2 * i + 1);
            spoiling.how().accept(wrong, i / spoilings().size());
            // These are only wrong once in a file.
            if (i < spoilings().size() || !ONCE.contains(spoiling.rule())) {
                rows.addAll(wrong);
                expected.put(rows.size() + 1, new Expected(spoiling.rule(), spoiling.where()));
            }
        }

        List<Problem> problems = examined(rows);

        Map<Integer, List<Problem>> byLine = problems.stream()
                .collect(Collectors.groupingBy(problem -> problem.place().line()));
        assertThat(problems)
                .filteredOn(problem -> !expected.containsKey(problem.place().line()))
                .as("what is said of right rows")
                .isEmpty();
        assertThat(expected).hasSize(WRONG_ROWS);
        expected.forEach((line, wrong) -> {
            assertThat(byLine.getOrDefault(line, List.of()))
                    .as("line %d, %s", line, wrong)
                    .extracting(problem -> new Expected(problem.rule(), column(problem)))
                    .contains(wrong);
            // A wrong first day also makes the whole term unreadable, and so on: but never more than two.
            assertThat(byLine.get(line)).as("line %d, %s", line, wrong).hasSizeLessThanOrEqualTo(2);
        });
        assertThat(problems).allSatisfy(WrongRowsTest::isExplained);
    }

    private static final Set<Rule> ONCE = Set.of(Rule.BIG_NUMBER_KNOWN);

    @Test
    void every_rule_is_broken_by_some_test_here() {
        Set<Rule> rules = new HashSet<>(Set.of(Rule.values()));
        spoilings().forEach(each -> rules.remove(each.rule()));

        assertThat(rules)
                .containsExactlyInAnyOrder(
                        Rule.COLUMN_MISSING,
                        Rule.COLUMN_TWICE,
                        Rule.COLUMN_UNKNOWN,
                        Rule.CELLS_BEYOND_HEADINGS,
                        Rule.BIG_NUMBER_TWICE,
                        Rule.PERSON_TWICE,
                        Rule.TAKEN_OVER_OTHERWISE);
    }

    @Test
    void headings_and_cells_beyond_them_are_explained() {
        List<Problem> problems = examined("nummer;achternaam;stats;status;Status\nA;Jansen;;registered;;te veel\n");

        assertThat(problems)
                .extracting(Problem::rule)
                .containsExactlyInAnyOrder(
                        Rule.COLUMN_MISSING, Rule.COLUMN_MISSING, Rule.COLUMN_TWICE, Rule.COLUMN_UNKNOWN);
        assertThat(problems).allSatisfy(WrongRowsTest::isExplained);
        assertThat(examined("nummer;achternaam;voorletters;status;termijn van;termijn t/m\n"
                        + "A;Jansen;J.;vervallen;1-1-2020;31-12-2021;te veel\n"))
                .extracting(Problem::rule)
                .containsExactly(Rule.CELLS_BEYOND_HEADINGS);
    }

    @Test
    void who_stands_in_the_file_twice_is_noticed_with_the_other_line() throws IOException {
        List<Map<TakeoverColumn, String>> rows = right(3);
        List<Map<TakeoverColumn, String>> again = right(3);
        again.forEach(row -> row.put(REGISTRATION_NUMBER, "ANDERS"));
        rows.addAll(again);

        assertThat(examined(rows))
                .extracting(problem -> problem.rule() + " " + problem.more().getFirst())
                .containsExactlyInAnyOrder("BIG_NUMBER_TWICE 2", "PERSON_TWICE 2");
    }

    private static List<Map<TakeoverColumn, String>> right(int index) {
        Map<TakeoverColumn, String> row =
                new EnumMap<>(PredecessorFile.coach(index, TODAY).getFirst());
        row.put(STATUS, "registered");
        row.put(TERM_FROM, "2024-01-01");
        row.put(TERM_UNTIL, "2027-12-31");
        row.put(FIRST_REGISTERED, "2019-01-01");
        return new ArrayList<>(List.of(row));
    }

    private static void isExplained(Problem problem) {
        assertThat(problem.place().line()).isPositive();
        if (problem.rule() != Rule.COLUMN_MISSING) {
            assertThat(problem.place().letter()).matches("[A-Z]{1,2}");
        }
        for (Language language : Language.values()) {
            String sentence = WORDS.text(language, problem.rule().messageKey(), problem.arguments());
            assertThat(sentence).doesNotContain("{").endsWith(".").contains(" ");
            assertThat(WORDS.text(language, problem.rule().kindKey())).isNotBlank();
        }
    }

    private static TakeoverColumn column(Problem problem) {
        return List.of(TakeoverColumn.values()).stream()
                .filter(column -> column.heading().equals(problem.place().column()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Problem> examined(List<Map<TakeoverColumn, String>> rows) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        PredecessorFile.write(rows.stream(), file);
        return examined(file.toByteArray());
    }

    private static List<Problem> examined(String file) {
        return examined(file.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Problem> examined(byte[] file) {
        Today today = new Today(TODAY, Period.ofYears(5), Period.ofMonths(24));
        Read read = (Read) Tables.read(file, TableLimits.EXPORT);
        Examination examination = new Examination(read.table(), today, new ShippedCountry(), new FewKnown());
        List<Problem> problems = new ArrayList<>(examination.ofHeadings());
        examination.over(batch -> batch.coaches().forEach(each -> problems.addAll(each.problems())));
        return problems;
    }

    private static final class ShippedCountry implements Surroundings {

        @Override
        public Optional<Position> locate(String postcode, String city) {
            return ShippedGazetteer.PLACES.locate(postcode, city);
        }

        @Override
        public Optional<List<String>> suggestionsForUnknown(String city) {
            return ShippedGazetteer.PLACES.find(city) instanceof PlaceFinding.Unknown(var suggestions)
                    ? Optional.of(
                            suggestions.stream().map(PlaceFinding.Found::label).toList())
                    : Optional.empty();
        }

        @Override
        public Collection<String> interventions() {
            return List.of("Telefonische coaching", "Telephone coaching");
        }
    }

    private static final class FewKnown implements KnownCoaches {

        @Override
        public Map<String, Told> told(Collection<String> formerNumbers) {
            return Map.of();
        }

        @Override
        public Set<String> bigNumbers(Collection<String> numbers) {
            return Set.of("99999999999");
        }

        @Override
        public Set<NamedPerson> people(Collection<NamedPerson> people) {
            return people.stream()
                    .filter(person -> person.name().family().equals("Bekend"))
                    .collect(Collectors.toSet());
        }
    }
}

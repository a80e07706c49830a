package nl.rookstopregister.directory.model;

import static nl.rookstopregister.directory.DirectoryExamples.TODAY;
import static nl.rookstopregister.directory.DirectoryExamples.coach;
import static nl.rookstopregister.directory.DirectoryExamples.entry;
import static nl.rookstopregister.directory.DirectoryExamples.period;
import static nl.rookstopregister.directory.DirectoryExamples.practice;
import static nl.rookstopregister.directory.DirectoryExamples.working;
import static nl.rookstopregister.register.RegistrationState.CANDIDATE;
import static nl.rookstopregister.register.RegistrationState.REGISTERED;
import static nl.rookstopregister.register.RegistrationState.SUSPENDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.rookstopregister.directory.index.DirectoryIndex;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.dossiers.PersonName;
import nl.rookstopregister.dossiers.PracticePlace;
import nl.rookstopregister.dossiers.WayOfWorking;
import nl.rookstopregister.places.Position;
import nl.rookstopregister.register.Period;
import nl.rookstopregister.register.RegistrationState;
import nl.rookstopregister.shared.CoachId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DirectoryTest {

    private static final Position UTRECHT = new Position(52.0908, 5.1222);
    private static final Map<String, Position> PLACES = Map.of(
            "Utrecht", UTRECHT,
            "De Bilt", new Position(52.1100, 5.1806),
            "Amersfoort", new Position(52.1550, 5.3875),
            "Groningen", new Position(53.2192, 6.5667));

    private final List<DirectoryEntry> coaches = new ArrayList<>();

    @Test
    void nobody_outside_the_register_is_found() {
        add("Lapsed", REGISTERED, "2020-01-01", "2025-01-01", "Utrecht");
        add("Later", REGISTERED, "2026-11-22", "2031-11-22", "Utrecht");
        assertThat(names(CoachSearch.everybody())).isEmpty();
        assertThat(names(CoachSearch.everybody().named("Lapsed"))).isEmpty();
    }

    @Test
    void a_suspended_coach_is_not_found_nearby_nor_by_filter_but_by_name() {
        add("Suspended", SUSPENDED, "2026-11-01", "2029-01-01", "Utrecht");
        assertThat(names(CoachSearch.everybody())).isEmpty();
        assertThat(names(CoachSearch.everybody().around(new Around(UTRECHT, 50)).named("Suspended")))
                .isEmpty();
        assertThat(names(CoachSearch.everybody().named("susp"))).containsExactly("Suspended");
    }

    @Test
    void a_coach_who_takes_nobody_is_not_found_by_who_asks_for_room() {
        add(
                "Full",
                REGISTERED,
                "2024-01-01",
                "2029-01-01",
                Set.of(WayOfWorking.PHONE),
                List.of("nl"),
                false,
                "Utrecht");
        assertThat(names(CoachSearch.everybody().choosing(Facet.NEW_CLIENTS, "true")))
                .isEmpty();
        assertThat(names(CoachSearch.everybody().without(Facet.NEW_CLIENTS))).containsExactly("Full");
    }

    @Test
    void the_nearest_practice_counts_and_the_nearest_coach_comes_first() {
        add("Far", REGISTERED, "2024-01-01", "2029-01-01", "Amersfoort");
        add("Near", REGISTERED, "2024-01-01", "2029-01-01", "Groningen", "De Bilt");
        add("Candidate", CANDIDATE, "2026-01-01", "2028-01-01", "Utrecht");
        add("Away", REGISTERED, "2024-01-01", "2029-01-01", "Groningen");
        List<Hit> hits =
                search(CoachSearch.everybody().around(new Around(UTRECHT, 25)).in(Order.DISTANCE));
        assertThat(hits).extracting(hit -> hit.coach().name().family()).containsExactly("Candidate", "Near", "Far");
        assertThat(hits)
                .extracting(hit -> Objects.requireNonNull(hit.nearest()).kilometres())
                .satisfiesExactly(
                        first -> assertThat(first).isZero(),
                        second -> assertThat(second).isCloseTo(4.5, within(0.2)),
                        third -> assertThat(third).isCloseTo(19.4, within(0.3)));
    }

    @Test
    void the_edge_of_a_distance_counts_in() {
        add("Edge", REGISTERED, "2024-01-01", "2029-01-01", "Amersfoort");
        double exactly = UTRECHT.kilometresTo(Objects.requireNonNull(PLACES.get("Amersfoort")));
        assertThat(names(CoachSearch.everybody().around(new Around(UTRECHT, exactly - 0.001))))
                .isEmpty();
        assertThat(names(CoachSearch.everybody().around(new Around(UTRECHT, exactly))))
                .containsExactly("Edge");
        assertThat(names(CoachSearch.everybody().around(new Around(UTRECHT, Double.POSITIVE_INFINITY))))
                .containsExactly("Edge");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-31, NOT_REGISTERED",
        "2024-01-01, REGISTERED",
        "2028-12-31, REGISTERED",
        "2029-01-01, NOT_REGISTERED"
    })
    void the_last_day_counts_in_and_the_day_after_does_not(LocalDate day, RegistrationState state) {
        add("Anna", REGISTERED, "2024-01-01", "2029-01-01", "Utrecht");
        DirectoryEntry entry = coaches.getFirst();
        assertThat(entry.stateOn(day)).isEqualTo(state);
        assertThat(entry.on(day).practices().isEmpty()).isEqualTo(state == RegistrationState.NOT_REGISTERED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zoe", "Zoë", "brontë", "bronte zo", "ZO BR", "zoë-brontë"})
    void a_name_is_found_by_the_beginnings_of_its_words_in_any_order(String typed) {
        add("Zoë", "Brontë");
        add("Anna", "Zonder");
        assertThat(names(CoachSearch.everybody().named(typed))).containsExactly("Brontë");
    }

    @Test
    void filters_work_together() {
        add(
                "A",
                REGISTERED,
                "2024-01-01",
                "2029-01-01",
                Set.of(WayOfWorking.PHONE),
                List.of("nl", "tr"),
                true,
                "Utrecht");
        add(
                "B",
                REGISTERED,
                "2024-01-01",
                "2029-01-01",
                Set.of(WayOfWorking.GROUP),
                List.of("nl", "tr"),
                true,
                "Utrecht");
        add("C", REGISTERED, "2024-01-01", "2029-01-01", Set.of(WayOfWorking.PHONE), List.of("nl"), true, "Utrecht");
        CoachSearch turkishByPhone =
                CoachSearch.everybody().choosing(Facet.WAY, "PHONE").choosing(Facet.LANGUAGE, "tr");
        assertThat(names(turkishByPhone)).containsExactly("A");
        assertThat(names(turkishByPhone.choosing(Facet.ANNOTATION, "EXTRA_PSYCHIATRY")))
                .isEmpty();
    }

    @Test
    void a_changed_coach_takes_the_place_of_the_old_one() {
        add("Anna", "Oud");
        DirectoryIndex directory = DirectoryIndex.of(coaches.stream());
        DirectoryEntry old = coaches.removeFirst();
        DirectoryEntry renamed = new DirectoryEntry(
                old.coach(),
                old.practising(),
                old.inRegister(),
                old.stub(),
                NameWords.of(new PersonName("Anna", "", "Nieuw")),
                "nieuw anna");
        directory.put(List.of(renamed));
        assertThat(directory.size()).isEqualTo(1);
        assertThat(directory
                        .search(CoachSearch.everybody().named("nieuw"), TODAY)
                        .hits())
                .hasSize(1);
        assertThat(directory.search(CoachSearch.everybody().named("oud"), TODAY).hits())
                .isEmpty();
    }

    private List<Hit> search(CoachSearch search) {
        return DirectoryIndex.of(coaches.stream()).search(search, TODAY).hits();
    }

    private List<String> names(CoachSearch search) {
        return search(search).stream().map(hit -> hit.coach().name().family()).toList();
    }

    private void add(String given, String family) {
        CoachId id = CoachId.random();
        add(coach(id, given, family, practice("3511 AB", "Utrecht")), period(REGISTERED, "2024-01-01", "2029-01-01"));
    }

    private void add(String family, RegistrationState state, String from, String until, String... places) {
        add(family, state, from, until, Set.of(WayOfWorking.IN_PERSON), List.of("nl"), true, places);
    }

    private void add(
            String family,
            RegistrationState state,
            String from,
            String until,
            Set<WayOfWorking> ways,
            List<String> spoken,
            boolean room,
            String... places) {
        PracticePlace[] practices = List.of(places).stream()
                .map(place -> practice("3511 AB", place))
                .toArray(PracticePlace[]::new);
        CoachDetails details = coach(CoachId.random(), "Anna", family, practices);
        add(working(details, ways, spoken, room), period(state, from, until));
    }

    private void add(CoachDetails details, Period period) {
        CoachRecord record =
                new CoachRecord(entry(details.coach(), 200_000 + coaches.size(), Set.of(), period), details, List.of());
        coaches.add(DirectoryEntry.of(
                        record,
                        practice -> new Practice(
                                practice.name(),
                                practice.address(),
                                PLACES.get(practice.address().place())))
                .orElseThrow());
    }
}

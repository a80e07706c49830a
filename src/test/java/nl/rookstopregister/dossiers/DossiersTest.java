package nl.rookstopregister.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.rookstopregister.norms.EducationLevel;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Proof;
import nl.rookstopregister.norms.Standing;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.support.ModuleTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.Scenario;

@ModuleTest
class DossiersTest {

    private static final CoachId NOOR = CoachId.random();
    private static final LocalDate DAY = LocalDate.parse("2026-10-08");

    @Autowired
    Dossiers dossiers;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void nobody_is_known() {
        jdbc.sql("truncate dossiers.person, dossiers.established_fact").update();
    }

    @Test
    void nobody_is_found_by_nothing_or_by_a_wildcard() {
        dossiers.keep(CoachExamples.noor(NOOR));

        assertThat(dossiers.search("  ", 10)).isEmpty();
        assertThat(dossiers.search("%", 10)).isEmpty();
        assertThat(dossiers.search("noor utrecht", 10)).isEmpty();
    }

    @Test
    void people_are_found_by_any_part_of_name_mail_or_place_without_accents_and_capitals() {
        dossiers.keep(CoachExamples.noor(NOOR));

        for (String typed : List.of("jans", "NOOR", "nóór jansen", "example.org", "zwol", "8011 ab")) {
            assertThat(dossiers.search(typed, 10)).as(typed).hasSize(1);
        }
    }

    @Test
    void kept_details_are_read_back_and_announced(Scenario scenario) {
        CoachDetails noor = CoachExamples.noor(NOOR);

        scenario.stimulate(() -> dossiers.keep(noor))
                .andWaitForEventOfType(CoachDetailsChanged.class)
                .toArriveAndVerify(event -> assertThat(event.coach()).isEqualTo(NOOR));
        assertThat(dossiers.details(NOOR)).contains(noor);
        assertThat(dossiers.details(List.of(CoachId.random(), NOOR))).containsExactly(noor);
    }

    @Test
    void every_kind_of_established_fact_is_read_back_as_it_was() {
        List<Fact> facts = CoachExamples.oneOfEachFact();
        dossiers.establish(NOOR, facts, "test");

        assertThat(dossiers.dossier(NOOR).standing()).isEqualTo(Standing.NEW);
        assertThat(dossiers.dossier(NOOR).facts()).containsExactlyInAnyOrderElementsOf(facts);
        assertThat(facts.stream().map(Object::getClass).distinct()).hasSize(Fact.class.getPermittedSubclasses().length);
    }

    @Test
    void many_dossiers_at_once_are_what_they_are_one_by_one() {
        CoachId without = CoachId.random();
        dossiers.establish(NOOR, CoachExamples.oneOfEachFact(), "test");

        assertThat(dossiers.dossiers(List.of(NOOR, without)))
                .containsEntry(NOOR, dossiers.dossier(NOOR))
                .containsEntry(without, dossiers.dossier(without));
    }

    @Test
    void everybody_is_passed_once_page_by_page() {
        List<CoachId> everybody = Stream.generate(CoachId::random).limit(5).toList();
        everybody.forEach(coach -> dossiers.keep(CoachExamples.noor(coach)));

        List<CoachId> first = dossiers.coachesAfter(null, 3);
        List<CoachId> rest = dossiers.coachesAfter(first.getLast(), 3);
        assertThat(rest).hasSize(2);
        assertThat(dossiers.coachesAfter(rest.getLast(), 3)).isEmpty();
        assertThat(Stream.concat(first.stream(), rest.stream())).containsExactlyInAnyOrderElementsOf(everybody);
    }

    @Test
    void a_fact_is_kept_once_and_never_changed() {
        Fact first = new Fact.Education("e1", EducationLevel.HBO, "Verpleegkunde", DAY, Proof.of(Proof.Kind.DIPLOMA));
        Fact again = new Fact.Education("e1", EducationLevel.WO, "Anders", DAY, Proof.of(Proof.Kind.DIPLOMA));
        dossiers.establish(NOOR, List.of(first), "test");
        dossiers.establish(NOOR, List.of(again), "test");

        assertThat(dossiers.dossier(NOOR).facts()).containsExactly(first);
        assertThatThrownBy(
                        () -> jdbc.sql("delete from dossiers.established_fact").update())
                .hasMessageContaining("never changed");
    }

    @Test
    void the_database_refuses_details_of_somebody_else() {
        dossiers.keep(CoachExamples.noor(NOOR));

        assertThatThrownBy(() -> jdbc.sql("update dossiers.person set coach = gen_random_uuid()")
                        .update())
                .hasMessageContaining("person_document_is_of_this_coach");
    }
}

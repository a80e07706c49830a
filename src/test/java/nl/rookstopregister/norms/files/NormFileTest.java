package nl.rookstopregister.norms.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.rookstopregister.norms.Fault;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NormFileTest {

    private static final String GOOD = """
            format: 1
            norm:
              code: "2030"
              version: 1
              nl: Norm 2030
              en: 2030 norm
              source: invented
            applies:
              - cohort: everybody
                procedures: [renewal]
                from: 2030-01-01
                nl: Voor iedereen.
                en: For everybody.
                articles: [invented]
            profile:
              version: "3"
              roles:
                - role: 1
                  nl: Vak
                  en: Craft
                  purpose: Het vak verstaan.
                  competences:
                    - code: "1.1"
                      nl: Kennis
                      en: Knowledge
                      elements: [cijfers]
            procedures:
              renewal:
                kind: all-of
                id: renewal
                article: invented
                nl: Herregistratie
                en: Renewal
                requirements:
                  - kind: points-gathered
                    id: points
                    article: invented
                    nl: Punten
                    en: Points
                    points: 15
                    months: 60
                    calendar-years: 3
                    accredited-share: 80
                    same-training-months: 3
                    proof: [attendance]
                  - kind: mps-kept
                    id: mps
                    article: invented
                    nl: MPS
                    en: MPS
                    proof: [own-statement]
            """;

    private static List<Fault> faults(String norm) {
        return NormFile.read(norm) instanceof NormReading.Refused(List<Fault> faults) ? faults : List.of();
    }

    private static List<Fault> faultsWith(String line, String instead) {
        assertThat(GOOD).contains(line);
        return faults(GOOD.replace(line, instead));
    }

    /** The line of the good file on which a text stands, which is where the fault has to be told. */
    private static int lineOf(String text) {
        return (int) GOOD.substring(0, GOOD.indexOf(text)).lines().count();
    }

    @Test
    void what_is_no_yaml_is_refused_with_the_line() {
        assertThat(faults("format: 1\nnorm: [2030\nprofile: x\n"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.line()).isGreaterThan(1));
        assertThat(faults("")).hasSize(1);
        assertThat(faults("- one\n- two\n")).hasSize(1);
    }

    @Test
    void a_name_that_stands_twice_is_refused() {
        assertThat(faultsWith("    en: Renewal\n", "    en: Renewal\n    en: Renewing\n"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.reason()).contains("en"));
    }

    @Test
    void an_unknown_kind_of_requirement_is_refused_with_the_kinds_there_are() {
        assertThat(faultsWith("kind: points-gathered", "kind: points-collected"))
                .anySatisfy(fault -> {
                    assertThat(fault.line()).isEqualTo(lineOf("kind: points-gathered"));
                    assertThat(fault.where()).isEqualTo("/procedures/renewal/requirements/0/kind");
                    assertThat(fault.reason()).contains("points-gathered");
                });
    }

    @Test
    void a_word_that_the_requirement_does_not_know_is_refused_on_its_line() {
        assertThat(faultsWith("calendar-years: 3", "calendar-yaers: 3"))
                .anySatisfy(fault -> {
                    assertThat(fault.line()).isEqualTo(lineOf("calendar-years"));
                    assertThat(fault.reason()).contains("calendar-yaers");
                })
                .anySatisfy(fault -> assertThat(fault.reason()).contains("calendar-years"));
    }

    @Test
    void a_number_where_a_text_belongs_is_refused() {
        assertThat(faultsWith("code: \"1.1\"", "code: 1.1"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.line()).isEqualTo(lineOf("code: \"1.1\"")));
    }

    @Test
    void a_number_below_nought_and_a_text_for_a_number_are_both_told() {
        assertThat(faults(GOOD.replace("points: 15", "points: -1").replace("months: 60", "months: sixty")))
                .extracting(Fault::line)
                .contains(lineOf("points: 15"), lineOf("months: 60"));
    }

    @Test
    void a_day_that_does_not_exist_is_refused() {
        assertThat(faultsWith("from: 2030-01-01", "from: 2030-02-30"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.line()).isEqualTo(lineOf("from: 2030-01-01")));
    }

    @Test
    void a_scope_that_ends_before_it_begins_is_refused() {
        assertThat(faultsWith("from: 2030-01-01", "from: 2030-01-01\n    through: 2029-12-31"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.reason()).contains("voordat het begint"));
    }

    @Test
    void a_scope_for_a_procedure_that_asks_nothing_is_refused() {
        assertThat(faultsWith("procedures: [renewal]", "procedures: [renewal, definitive]"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.reason()).contains("DEFINITIVE"));
    }

    @Test
    void an_unknown_procedure_is_refused() {
        assertThat(faultsWith("procedures:\n  renewal:", "procedures:\n  renewing:"))
                .isNotEmpty();
    }

    @Test
    void two_requirements_of_one_name_are_refused_on_the_second() {
        assertThat(faultsWith("id: mps", "id: points"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.line()).isEqualTo(lineOf("id: mps")));
    }

    @Test
    void a_competence_of_another_role_is_refused() {
        assertThat(faultsWith("code: \"1.1\"", "code: \"2.1\""))
                .singleElement()
                .satisfies(fault -> assertThat(fault.reason()).contains("rol 1"));
    }

    @Test
    void a_competence_without_a_proper_code_is_refused() {
        assertThat(faultsWith("code: \"1.1\"", "code: \"1.99\""))
                .singleElement()
                .satisfies(fault -> assertThat(fault.reason()).contains("1.99"));
    }

    @Test
    void a_share_of_more_than_all_is_refused_on_its_line() {
        assertThat(faultsWith("accredited-share: 80", "accredited-share: 180"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.line()).isEqualTo(lineOf("accredited-share: 80")));
    }

    @Test
    void more_calendar_years_than_the_months_touch_are_refused_on_their_line() {
        assertThat(faultsWith("calendar-years: 3", "calendar-years: 7"))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.where()).endsWith("/calendar-years");
                    assertThat(fault.reason()).contains("60 maanden", "7 kalenderjaren");
                });
    }

    @Test
    void a_requirement_on_a_profile_that_the_file_lacks_is_refused() {
        String without = GOOD.substring(0, GOOD.indexOf("profile:"))
                + GOOD.substring(GOOD.indexOf("procedures:\n")).replace("kind: mps-kept", "kind: profile-covered");

        assertThat(faults(without))
                .singleElement()
                .satisfies(fault -> assertThat(fault.reason()).contains("geen profiel"));
    }

    @Test
    void a_proper_norm_is_read() {
        assertThat(NormFile.read(GOOD))
                .isInstanceOfSatisfying(
                        NormReading.Read.class,
                        read -> assertThat(read.norm().id()).hasToString("2030-1"));
    }
}

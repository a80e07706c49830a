package nl.rookstopregister.norms.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.rookstopregister.norms.Facts;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.norms.NormId;
import nl.rookstopregister.norms.NormText;
import nl.rookstopregister.norms.Parameter;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.norms.Standing;
import nl.rookstopregister.norms.model.NormDocument;
import nl.rookstopregister.shared.Days;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ShippedNormsTest {

    private static final NormBook NORMS = ShippedNorms.read();
    private static final NormId NORM_2022 = new NormId("2022", 1);
    private static final Path PUBLISHED = Path.of("src/main/resources", NormSchema.LOCATION);

    private static NormText norm2022() {
        return NORMS.text(NORM_2022).orElseThrow();
    }

    @Test
    void the_shipped_norms_keep_to_the_schema() {
        assertThat(ShippedNorms.texts().map(NormFile::read))
                .allSatisfy(reading -> assertThat(reading).isInstanceOf(NormReading.Read.class));
    }

    @Test
    void the_published_schema_is_the_one_that_norms_are_held_against() throws IOException {
        String drawn = JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(NormSchema.draw())
                + "\n";
        if (Boolean.getBoolean("norms.write")) {
            Files.createDirectories(PUBLISHED.getParent());
            Files.writeString(PUBLISHED, drawn);
        }
        assertThat(Files.readString(PUBLISHED)).isEqualTo(drawn);
    }

    @Test
    void exactly_one_rule_holds_for_everybody_on_every_day_since_2013() {
        List<NormDocument> documents =
                ShippedNorms.texts().map(NormFile::readChecked).toList();
        for (LocalDate day = LocalDate.parse("2013-01-01"); day.getYear() < 2031; day = day.plusDays(1)) {
            for (Procedure procedure : List.of(Procedure.CANDIDATE, Procedure.DEFINITIVE, Procedure.RENEWAL)) {
                for (Standing standing : standings(procedure, day)) {
                    LocalDate on = day;
                    assertThat(documents.stream()
                                    .flatMap(document -> document.applies().stream())
                                    .filter(scope -> scope.holds(standing, procedure, on)))
                            .as("%s on %s for %s", procedure, day, standing)
                            .hasSize(1);
                }
            }
        }
    }

    private static List<Standing> standings(Procedure procedure, LocalDate day) {
        List<Standing> registered = Stream.of("2013-01-01", "2021-12-31", "2022-01-01")
                .map(LocalDate::parse)
                .filter(first -> first.isBefore(day))
                .map(first -> Standing.registeredSince(first, new Days(first, first.plusYears(5))))
                .toList();
        return procedure == Procedure.RENEWAL
                ? registered
                : Stream.concat(Stream.of(Standing.NEW), registered.stream()).toList();
    }

    @Test
    void before_the_register_began_no_norm_holds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NORMS.applicable(Standing.NEW, Procedure.CANDIDATE, LocalDate.parse("2012-12-31")));
    }

    @Test
    void the_profile_has_seven_roles_and_every_competence_with_its_elements() {
        List<NormText.Role> roles = norm2022().profile();

        assertThat(roles).extracting(NormText.Role::number).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(roles.stream().flatMap(role -> role.competences().stream()).map(NormText.Competence::code))
                .containsExactlyElementsOf(Facts.WHOLE_PROFILE.codes());
        assertThat(roles.stream().flatMap(role -> role.competences().stream()))
                .allSatisfy(competence -> assertThat(competence.elements()).isNotEmpty());
    }

    @Test
    void the_norm_of_2022_asks_supervisor_and_epas_from_2027() {
        NormText.Outline definitive =
                Objects.requireNonNull(norm2022().procedures().get(Procedure.DEFINITIVE));

        assertThat(definitive.parts())
                .filteredOn(part -> part.from() != null)
                .allSatisfy(part -> assertThat(part.from()).isEqualTo("2027-01-01"))
                .extracting(part -> part.asked().id())
                .containsExactly("supervisor", "epas");
        assertThat(definitive.parts().getLast().parts()).hasSize(7);
    }

    @Test
    void every_parameter_has_a_value_and_the_norms_agree_with_it() {
        LocalDate today = LocalDate.parse("2026-11-21");

        assertThat(NORMS.parameters(today).all()).hasSize(Parameter.values().length);
        assertThat(NORMS.parameters(today).period(Parameter.CANDIDATE_LONGEST)).isEqualTo(Period.ofMonths(24));
        assertThat(NORMS.parameters(today).count(Parameter.UPLOAD_FILES)).isEqualTo(20);
        assertThat(ShippedNorms.texts()).allSatisfy(text -> assertThat(text).contains("months: 24"));
    }

    @Test
    void a_time_is_not_a_number_and_a_number_not_a_time() {
        var parameters = NORMS.parameters(LocalDate.parse("2026-11-21"));

        assertThatIllegalArgumentException().isThrownBy(() -> parameters.count(Parameter.TERM));
        assertThatIllegalArgumentException().isThrownBy(() -> parameters.period(Parameter.UPLOAD_FILES));
    }

    @Test
    void nothing_invented_is_passed_off_as_sourced() throws IOException {
        try (InputStream file = getClass().getResourceAsStream("/norms/parameters.yaml")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text.split("  - parameter: "))
                    .filteredOn(part -> part.contains("gekozen"))
                    .allSatisfy(part -> assertThat(part).contains("provisional: true"));
        }
    }
}

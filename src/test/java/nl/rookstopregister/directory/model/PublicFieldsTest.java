package nl.rookstopregister.directory.model;

import static nl.rookstopregister.directory.DirectoryExamples.TELL_TALES;
import static nl.rookstopregister.directory.DirectoryExamples.coach;
import static nl.rookstopregister.directory.DirectoryExamples.entry;
import static nl.rookstopregister.directory.DirectoryExamples.period;
import static nl.rookstopregister.directory.DirectoryExamples.practice;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.register.Annotation;
import nl.rookstopregister.register.Entry;
import nl.rookstopregister.register.RegistrationState;
import nl.rookstopregister.shared.CoachId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PublicFieldsTest {

    private static final CoachId SOMEBODY = CoachId.random();
    private static final CoachRecord COACH = new CoachRecord(
            entry(
                    SOMEBODY,
                    200_000,
                    Set.of(Annotation.EXTRA_PREGNANCY),
                    period(RegistrationState.REGISTERED, "2024-01-01", "2029-01-01")),
            coach(SOMEBODY, "Anna", "Voorbeeld", practice("3511 AB", "Utrecht")),
            List.of("Rookvrij! Ook jij?"));

    @Test
    void every_field_of_a_coach_and_of_an_entry_is_decided_about() {
        List<String> fields = Stream.of(
                        components("details", CoachDetails.class),
                        components("entry", Entry.class),
                        Stream.of("interventions"))
                .flatMap(each -> each)
                .toList();
        assertThat(PublicFields.TABLE.stream().map(PublicField::of)).containsExactlyInAnyOrderElementsOf(fields);
    }

    private static Stream<String> components(String name, Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .map(component -> name + "." + component);
    }

    @ParameterizedTest
    @EnumSource(names = "NEVER", mode = EnumSource.Mode.EXCLUDE)
    void what_is_never_public_is_in_no_view(Visibility openness) {
        String shown = shown(openness).toString();
        assertThat(TELL_TALES).allSatisfy(secret -> assertThat(shown).doesNotContain(secret));
        assertThat(shown).doesNotContain(SOMEBODY.toString());
    }

    @Test
    void who_left_leaves_name_number_and_periods_and_nothing_else() {
        PublicCoach stub = shown(Visibility.ALWAYS);
        assertThat(stub.name().full()).isEqualTo("Anna Voorbeeld");
        assertThat(stub.periods()).hasSize(1);
        assertThat(stub)
                .extracting(
                        PublicCoach::profession,
                        PublicCoach::annotations,
                        PublicCoach::practices,
                        PublicCoach::ways,
                        PublicCoach::spoken,
                        PublicCoach::takesNewClients,
                        PublicCoach::interventions)
                .containsExactly(null, Set.of(), List.of(), Set.of(), List.of(), false, List.of());
        assertThat(stub.appointments().phone()).isNull();
        assertThat(stub.appointments().website()).isNull();
        assertThat(stub.appointments().mailForm()).isFalse();
    }

    @Test
    void a_suspended_coach_cannot_be_reached_through_the_directory() {
        PublicCoach suspended = shown(Visibility.in(RegistrationState.SUSPENDED));
        assertThat(suspended.practices()).isEmpty();
        assertThat(suspended.appointments().mailForm()).isFalse();
        assertThat(suspended.annotations()).containsExactly(Annotation.EXTRA_PREGNANCY);
    }

    private static PublicCoach shown(Visibility openness) {
        return PublicFields.show(COACH, openness, practice -> new Practice(practice.name(), practice.address(), null))
                .orElseThrow();
    }
}

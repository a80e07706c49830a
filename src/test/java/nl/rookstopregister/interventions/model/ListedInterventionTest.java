package nl.rookstopregister.interventions.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.accreditation.RequestId;
import nl.rookstopregister.accreditation.RequestKind;
import nl.rookstopregister.accreditation.Ruling;
import nl.rookstopregister.accreditation.Ruling.Outcome;
import nl.rookstopregister.accreditation.RulingTaken;
import nl.rookstopregister.forms.Answers;
import nl.rookstopregister.forms.Values;
import nl.rookstopregister.interventions.InterventionSamples;
import nl.rookstopregister.norms.Recognition;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.shared.Days;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ListedInterventionTest {

    private static final LocalDate START = LocalDate.parse("2026-12-01");
    private static final Days FIVE_YEARS = new Days(START, START.plusYears(5));
    private static final ListedIntervention TELEPHONE = InterventionSamples.telephone();

    @Test
    void what_has_no_end_counts_until_it_is_withdrawn() {
        ListedIntervention withdrawn = TELEPHONE.withdrawn(START);

        assertThat(TELEPHONE.recognition(LocalDate.parse("2012-12-31"))).isEqualTo(Recognition.NOT_YET);
        assertThat(TELEPHONE.recognition(LocalDate.parse("2099-01-01"))).isEqualTo(Recognition.RECOGNISED);
        assertThat(withdrawn.recognition(START.minusDays(1))).isEqualTo(Recognition.RECOGNISED);
        assertThat(withdrawn.recognition(START)).isEqualTo(Recognition.NO_LONGER);
    }

    @Test
    void a_new_version_counts_from_its_first_day_and_the_old_one_stays_visible() {
        ListedIntervention renewed = follow(TELEPHONE, taken("2", new Outcome.Granted(0, FIVE_YEARS, List.of())))
                .orElseThrow();

        assertThat(renewed.versions()).hasSize(2);
        assertThat(renewed.versions().getFirst().until()).isEqualTo(START);
        assertThat(renewed.on(START).orElseThrow().label()).isEqualTo("2");
        assertThat(renewed.since(START)).contains(LocalDate.parse("2013-01-01"));
    }

    @Test
    void what_was_refused_is_not_in_the_list_and_a_refused_version_changes_nothing() {
        assertThat(follow(null, taken("1", new Outcome.Refused()))).isEmpty();
        assertThat(follow(TELEPHONE, taken("2", new Outcome.Refused()))).contains(TELEPHONE);
    }

    @Test
    void a_name_without_english_is_shown_in_dutch() {
        ListedIntervention listed = follow(null, taken("1", new Outcome.Granted(0, FIVE_YEARS, List.of())))
                .orElseThrow();

        assertThat(listed.described().name().en()).isEqualTo("Groepstraining");
        assertThat(listed.described().kind()).isEqualTo(InterventionKind.OTHER);
    }

    private static Optional<ListedIntervention> follow(@Nullable ListedIntervention before, RulingTaken taken) {
        return InterventionRulings.follow(Optional.ofNullable(before), List.of(taken), "Aanbieder (demonstratie)");
    }

    private static RulingTaken taken(String version, Outcome outcome) {
        return new RulingTaken(
                new Ruling(
                        "AB-2026-0002",
                        new RequestId(UUID.fromString("dddddddd-0000-4000-8000-000000000002")),
                        RequestKind.INTERVENTION,
                        "telephone-coaching",
                        new ProviderId(UUID.fromString("dddddddd-0000-4000-8000-000000000003")),
                        outcome,
                        START,
                        "Grond"),
                Answers.NONE
                        .with(InterventionSubject.INTERVENTION, Values.NONE.with("name", "Groepstraining"))
                        .with(InterventionSubject.VERSION, Values.NONE.with("version", version)));
    }
}

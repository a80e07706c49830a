package nl.rookstopregister.admission.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.rookstopregister.admission.ApplicationNumber;
import nl.rookstopregister.admission.model.Task;
import nl.rookstopregister.admission.spi.AccreditedTrainings;
import nl.rookstopregister.admission.spi.RecognisedInterventions;
import nl.rookstopregister.forms.Answers;
import nl.rookstopregister.forms.Values;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Fact.InterventionCarriedOut;
import nl.rookstopregister.norms.Recognition;
import nl.rookstopregister.norms.Training;
import nl.rookstopregister.shared.Days;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Practice that an applicant states, with an intervention whose recognition was withdrawn from 1 September 2026. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StatedPracticeTest {

    private static final LocalDate WITHDRAWN = LocalDate.of(2026, 9, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final StatedFacts facts = new StatedFacts(new NoTrainings(), new OneIntervention());

    @Test
    void practice_that_runs_on_over_the_day_of_withdrawal_does_not_count() {
        assertThat(practice("1-3-2026", "1-9-2026").recognition()).isEqualTo(Recognition.NO_LONGER);
        assertThat(practice("1-3-2026", "1-10-2026").recognition()).isEqualTo(Recognition.NO_LONGER);
        assertThat(practice("1-3-2026", "").recognition())
                .as("it goes on until today")
                .isEqualTo(Recognition.NO_LONGER);
    }

    @Test
    void practice_that_ended_the_day_before_counts_and_the_rest_can_be_stated_by_itself() {
        InterventionCarriedOut before = practice("1-3-2026", "31-8-2026");

        assertThat(before.recognition()).isEqualTo(Recognition.RECOGNISED);
        assertThat(before.during()).isEqualTo(new Days(LocalDate.of(2026, 3, 1), WITHDRAWN));
        assertThat(practice("1-9-2026", "1-10-2026").recognition()).isEqualTo(Recognition.NO_LONGER);
    }

    private InterventionCarriedOut practice(String from, String until) {
        Answers answers = Answers.NONE.withItem(
                Task.PRACTICE,
                "item-1",
                Values.NONE
                        .with("intervention", "telefonisch")
                        .with("from", from)
                        .with("until", until)
                        .with("trajectories", "5"));
        List<Fact> stated = facts.of(new ApplicationNumber(2026, 1), answers, List.of(), TODAY);
        assertThat(stated).hasSize(1);
        return (InterventionCarriedOut) stated.getFirst();
    }

    private static final class OneIntervention implements RecognisedInterventions {

        @Override
        public List<Intervention> all() {
            return List.of();
        }

        @Override
        public Optional<Intervention> find(String reference) {
            return Optional.empty();
        }

        @Override
        public Recognition on(String reference, LocalDate day) {
            return day.isBefore(WITHDRAWN) ? Recognition.RECOGNISED : Recognition.NO_LONGER;
        }
    }

    private static final class NoTrainings implements AccreditedTrainings {

        @Override
        public List<Training> all() {
            return List.of();
        }

        @Override
        public Optional<Training> find(String reference) {
            return Optional.empty();
        }

        @Override
        public Recognition on(String reference, LocalDate day) {
            return Recognition.UNKNOWN;
        }
    }
}

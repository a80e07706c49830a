package nl.rookstopregister.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.rookstopregister.admission.spi.AccreditedTrainings;
import nl.rookstopregister.norms.Recognition;
import nl.rookstopregister.support.StoryTest;
import nl.rookstopregister.training.model.ListedTraining;
import nl.rookstopregister.training.model.TakenOverTrainings;
import nl.rookstopregister.training.model.TrainingList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@StoryTest
class TrainingListTest {

    @Autowired
    TrainingList list;

    @Autowired
    Trainings trainings;

    @Autowired
    AccreditedTrainings asked;

    @Autowired
    TakenOverTrainings takenOver;

    @Test
    void the_list_is_kept_as_it_was_taken_over() {
        for (ListedTraining each : takenOver.all()) {
            assertThat(list.find(each.reference())).contains(each);
        }
    }

    @Test
    void applications_ask_this_list() {
        LocalDate last = LocalDate.parse("2026-05-31");

        assertThat(asked.on("demo-one-morning", last)).isEqualTo(Recognition.RECOGNISED);
        assertThat(asked.on("demo-one-morning", last.plusDays(1))).isEqualTo(Recognition.NO_LONGER);
        assertThat(asked.on("demo-basic-2013", LocalDate.parse("2022-01-01"))).isEqualTo(Recognition.NO_LONGER);
        assertThat(asked.on("nergens", last)).isEqualTo(Recognition.UNKNOWN);
        assertThat(trainings
                        .accreditedAs("demo-refresher-medication", last)
                        .orElseThrow()
                        .points())
                .isEqualTo(3);
        assertThat(trainings.accreditedAs("demo-refresher-medication", LocalDate.parse("2021-12-31")))
                .isEmpty();
    }
}

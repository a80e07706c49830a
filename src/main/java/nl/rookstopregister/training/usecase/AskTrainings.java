package nl.rookstopregister.training.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.rookstopregister.admission.spi.AccreditedTrainings;
import nl.rookstopregister.norms.Recognition;
import nl.rookstopregister.norms.Training;
import nl.rookstopregister.shared.UseCase;
import nl.rookstopregister.training.model.ListedTraining;
import nl.rookstopregister.training.model.TrainingList;

/** What an application asks of the list. */
@UseCase
class AskTrainings implements AccreditedTrainings {

    private final TrainingList list;

    AskTrainings(TrainingList list) {
        this.list = list;
    }

    @Override
    public List<Training> all() {
        return list.all().stream().map(ListedTraining::training).toList();
    }

    @Override
    public Optional<Training> find(String reference) {
        return list.find(reference).map(ListedTraining::training);
    }

    @Override
    public Recognition on(String reference, LocalDate day) {
        return list.find(reference).map(listed -> listed.published().on(day)).orElse(Recognition.UNKNOWN);
    }
}

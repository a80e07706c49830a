package nl.rookstopregister.training.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.rookstopregister.norms.Training;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.shared.UseCase;
import nl.rookstopregister.training.AccreditedTraining;
import nl.rookstopregister.training.Session;
import nl.rookstopregister.training.SessionId;
import nl.rookstopregister.training.Trainings;
import nl.rookstopregister.training.model.Accreditation;
import nl.rookstopregister.training.model.ListedTraining;
import nl.rookstopregister.training.model.TrainingList;
import nl.rookstopregister.training.model.TrainingSession;
import nl.rookstopregister.training.model.TrainingSessions;

/** Answers what other contexts ask of the list and the agenda. */
@UseCase
class TrainingsOfList implements Trainings {

    private final TrainingList list;
    private final TrainingSessions sessions;

    TrainingsOfList(TrainingList list, TrainingSessions sessions) {
        this.list = list;
        this.sessions = sessions;
    }

    @Override
    public List<AccreditedTraining> all() {
        return list.all().stream().map(ListedTraining::published).toList();
    }

    @Override
    public Optional<AccreditedTraining> find(String reference) {
        return list.find(reference).map(ListedTraining::published);
    }

    @Override
    public Optional<Training> accreditedAs(String reference, LocalDate day) {
        return list.find(reference).flatMap(listed -> listed.on(day)).map(Accreditation::training);
    }

    @Override
    public Optional<Session> session(SessionId session) {
        return sessions.find(session).map(TrainingSession::published);
    }

    @Override
    public List<Session> sessions(ProviderId provider) {
        return sessions.of(provider).stream().map(TrainingSession::published).toList();
    }

    @Override
    public List<Session> sessionsOf(String reference) {
        return sessions.of(reference).stream().map(TrainingSession::published).toList();
    }
}

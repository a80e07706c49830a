package nl.rookstopregister.training.usecase;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rookstopregister.places.Places;
import nl.rookstopregister.shared.UseCase;
import nl.rookstopregister.training.SessionId;
import nl.rookstopregister.training.model.AgendaItem;
import nl.rookstopregister.training.model.AgendaSearch;
import nl.rookstopregister.training.model.ListedTraining;
import nl.rookstopregister.training.model.TrainingList;
import nl.rookstopregister.training.model.TrainingSession;
import nl.rookstopregister.training.model.TrainingSessions;

/** Reads the agenda and the list, as everybody may. */
@UseCase
public class ReadAgenda {

    private final TrainingList list;
    private final TrainingSessions sessions;
    private final Places places;

    ReadAgenda(TrainingList list, TrainingSessions sessions, Places places) {
        this.list = list;
        this.sessions = sessions;
        this.places = places;
    }

    /** What is not over on that day and fits, the first to begin first, also what was cancelled. */
    public List<AgendaItem> find(AgendaSearch search, LocalDate day) {
        Map<String, ListedTraining> trainings =
                list.all().stream().collect(Collectors.toMap(ListedTraining::reference, Function.identity()));
        return sessions.from(day).stream()
                .flatMap(session ->
                        Stream.ofNullable(trainings.get(session.reference())).map(training -> item(session, training)))
                .filter(search::fits)
                .toList();
    }

    /** The sessions of one training that are not over, the first to begin first. */
    public List<AgendaItem> sessionsOf(ListedTraining training, LocalDate day) {
        return sessions.of(training.reference()).reversed().stream()
                .filter(session -> !session.lastDay().isBefore(day))
                .map(session -> item(session, training))
                .toList();
    }

    /** Those that there are, in the order asked. */
    public List<AgendaItem> items(Collection<SessionId> asked) {
        return asked.stream()
                .flatMap(id -> sessions.find(id).stream())
                .flatMap(session -> list.find(session.reference()).map(training -> item(session, training)).stream())
                .toList();
    }

    public Optional<ListedTraining> training(String reference) {
        return list.find(reference);
    }

    public List<ListedTraining> trainings() {
        return list.all();
    }

    private AgendaItem item(TrainingSession session, ListedTraining training) {
        return new AgendaItem(
                session,
                training,
                session.online()
                        ? null
                        : places.locate("", session.venue().place()).orElse(null));
    }
}

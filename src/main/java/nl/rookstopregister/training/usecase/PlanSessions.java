package nl.rookstopregister.training.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.shared.UseCase;
import nl.rookstopregister.training.SessionId;
import nl.rookstopregister.training.model.ListedTraining;
import nl.rookstopregister.training.model.Planning;
import nl.rookstopregister.training.model.Planning.Closed;
import nl.rookstopregister.training.model.Planning.NotAccredited;
import nl.rookstopregister.training.model.Planning.NotYours;
import nl.rookstopregister.training.model.Planning.Planned;
import nl.rookstopregister.training.model.SessionPlan;
import nl.rookstopregister.training.model.TrainingList;
import nl.rookstopregister.training.model.TrainingSession;
import nl.rookstopregister.training.model.TrainingSessions;

/** Lets a provider say when and where it gives its trainings. */
@UseCase
public class PlanSessions {

    private final TrainingList list;
    private final TrainingSessions sessions;
    private final Clock clock;

    PlanSessions(TrainingList list, TrainingSessions sessions, Clock clock) {
        this.list = list;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Newest first, also those that are over. */
    public List<TrainingSession> of(ProviderId provider) {
        return sessions.of(provider);
    }

    /** What a provider offers that counts, now or later. */
    public List<ListedTraining> trainings(ProviderId provider) {
        LocalDate today = LocalDate.now(clock);
        return list.all().stream()
                .filter(training -> training.provider().equals(provider))
                .filter(training -> training.accreditations().stream()
                        .anyMatch(each -> each.days().until().isAfter(today)))
                .toList();
    }

    /** Only the provider's own. */
    public Optional<TrainingSession> find(SessionId session, ProviderId provider) {
        return sessions.find(session).filter(found -> found.provider().equals(provider));
    }

    public Planning add(SessionPlan plan, ProviderId provider) {
        return checked(plan, provider, training -> {
            TrainingSession session = plan.begin(SessionId.random(), training, clock.instant());
            sessions.add(session);
            return new Planned(session);
        });
    }

    public Planning change(SessionId id, SessionPlan plan, ProviderId provider) {
        return open(id, provider)
                .map(session ->
                        checked(plan, provider, training -> save(plan.change(session, training, clock.instant()))))
                .orElseGet(Closed::new);
    }

    public Planning cancel(SessionId id, String because, ProviderId provider) {
        return open(id, provider)
                .map(session -> save(session.cancelled(because, clock.instant())))
                .orElseGet(Closed::new);
    }

    private Planning checked(SessionPlan plan, ProviderId provider, Function<ListedTraining, Planning> then) {
        Optional<ListedTraining> training =
                list.find(plan.reference()).filter(each -> each.provider().equals(provider));
        if (training.isEmpty()) {
            return new NotYours();
        }
        return plan.firstDayOutside(training.get())
                .<Planning>map(NotAccredited::new)
                .orElseGet(() -> then.apply(training.get()));
    }

    private Optional<TrainingSession> open(SessionId id, ProviderId provider) {
        return sessions.findToChange(id)
                .filter(session -> session.provider().equals(provider) && !session.cancelled())
                .filter(session -> !session.lastDay().isBefore(LocalDate.now(clock)));
    }

    private Planning save(TrainingSession session) {
        sessions.save(session);
        return new Planned(session);
    }
}

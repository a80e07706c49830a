package nl.rookstopregister.training.web;

import java.time.LocalDate;
import java.util.List;
import nl.rookstopregister.pages.Crumb;
import nl.rookstopregister.pages.Screen;
import nl.rookstopregister.training.model.TrainingSession;

/**
 * A provider's own sessions.
 *
 * @param trainings how many trainings it may plan
 */
public record OwnAgendaPage(List<TrainingSession> sessions, int trainings, LocalDate today) {

    public List<Crumb> trail(Screen screen) {
        return List.of(new Crumb(screen.text("training.own.provider"), "/aanbieder"));
    }

    /** The first to begin first. */
    public List<TrainingSession> coming() {
        return sessions.reversed().stream().filter(session -> !over(session)).toList();
    }

    /** How many of them will be held. */
    public long standing() {
        return coming().stream().filter(session -> !session.cancelled()).count();
    }

    public List<TrainingSession> past() {
        return sessions.stream().filter(this::over).toList();
    }

    public boolean over(TrainingSession session) {
        return session.lastDay().isBefore(today);
    }

    public String address(TrainingSession session) {
        return OwnAgendaController.PATH + "/" + session.id();
    }
}

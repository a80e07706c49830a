package nl.rookstopregister.training.web;

import java.util.List;
import nl.rookstopregister.pages.Crumb;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.Screen;
import nl.rookstopregister.training.model.TrainingSession;

/** Saying that a session will not be held. */
public record CancelPage(TrainingSession session, String because, FormErrors errors) {

    public List<Crumb> trail(Screen screen) {
        return List.of(
                new Crumb(screen.text("training.own.provider"), "/aanbieder"),
                new Crumb(screen.text("training.own.crumb"), OwnAgendaController.PATH));
    }

    public String action() {
        return OwnAgendaController.PATH + "/" + session.id() + "/annuleren";
    }
}

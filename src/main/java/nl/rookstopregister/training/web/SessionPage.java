package nl.rookstopregister.training.web;

import java.util.List;
import java.util.stream.Stream;
import nl.rookstopregister.pages.Choice;
import nl.rookstopregister.pages.Crumb;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.Screen;
import nl.rookstopregister.training.SessionId;
import nl.rookstopregister.training.model.ListedTraining;
import org.jspecify.annotations.Nullable;

/**
 * One session, to fill in.
 *
 * @param session that is changed; null for a new one
 */
public record SessionPage(
        SessionForm form,
        FormErrors errors,
        List<ListedTraining> trainings,
        @Nullable SessionId session) {

    public List<Crumb> trail(Screen screen) {
        return List.of(
                new Crumb(screen.text("training.own.provider"), "/aanbieder"),
                new Crumb(screen.text("training.own.crumb"), OwnAgendaController.PATH));
    }

    public String title(Screen screen) {
        return screen.text(session == null ? "training.session.new" : "training.session.change");
    }

    public String action() {
        return OwnAgendaController.PATH + (session == null ? "" : "/" + session);
    }

    public List<Choice> choices(Screen screen) {
        return Stream.concat(
                        Stream.of(Choice.of("", screen.text("forms.choose-one"))),
                        trainings.stream()
                                .map(each -> Choice.of(
                                        each.reference(), each.training().name())))
                .toList();
    }

    public List<Choice> ways(Screen screen) {
        return Stream.of(SessionForm.ROOM, SessionForm.ONLINE)
                .map(way -> Choice.of(way, screen.text("training.agenda.way." + way)))
                .toList();
    }
}

package nl.rookstopregister.training.web;

import nl.rookstopregister.pages.Screen;
import nl.rookstopregister.shared.Days;
import nl.rookstopregister.training.model.AgendaItem;
import nl.rookstopregister.training.model.TrainingSession;
import org.jspecify.annotations.Nullable;

/**
 * One session in a list.
 *
 * @param kilometres how far it is from where somebody looks; null when that was not asked
 */
public record AgendaLine(AgendaItem item, @Nullable Double kilometres) {

    public TrainingSession session() {
        return item.session();
    }

    public String name() {
        return item.training().training().name();
    }

    public String href() {
        return AgendaController.PATH + "/" + item.session().reference();
    }

    /** The one day, or from the first through the last. */
    public String when(Screen screen) {
        return session().days().size() == 1
                ? screen.day(session().firstDay())
                : screen.period(
                        new Days(session().firstDay(), session().lastDay().plusDays(1)));
    }

    public String where(Screen screen) {
        if (session().online()) {
            return screen.text("training.agenda.online");
        }
        return kilometres == null || kilometres < 1
                ? session().venue().place()
                : screen.text("training.agenda.at", session().venue().place(), Math.round(kilometres));
    }

    public String price(Screen screen) {
        return session().cents() == 0
                ? screen.text("training.agenda.free")
                : screen.money(session().cents());
    }

    /** Empty when the provider does not say. */
    public String room(Screen screen) {
        Integer left = session().placesLeft();
        if (left == null) {
            return "";
        }
        return left == 0 ? screen.text("training.agenda.full") : screen.counted("training.agenda.room", left);
    }

    public boolean full() {
        return !session().hasRoom();
    }

    public String kindKey() {
        return "training.kind." + item.training().training().kind();
    }
}

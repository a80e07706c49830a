package nl.rookstopregister.directory.web;

import java.util.List;
import nl.rookstopregister.directory.model.PublicCoach;
import nl.rookstopregister.pages.Crumb;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.Screen;

/**
 * Writing to a coach.
 *
 * @param tooOften whether somebody at this address sent so many messages that this one has to wait
 */
public record MessagePage(PublicCoach coach, MessageForm form, FormErrors errors, boolean tooOften) {

    public List<Crumb> trail(Screen screen) {
        return List.of(
                new Crumb(screen.text("directory.coaches.crumb"), "/coaches"),
                new Crumb(coach.name().full(), "/coaches/" + coach.number()));
    }
}

package nl.rookstopregister.training.web;

import java.util.List;
import nl.rookstopregister.pages.Crumb;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.Screen;

/**
 * Reporting a false claim.
 *
 * @param tooOften whether somebody at this address reported so many that this one has to wait
 * @param sent whether it has been reported
 */
public record ClaimPage(ClaimForm form, FormErrors errors, boolean tooOften, boolean sent) {

    public List<Crumb> trail(Screen screen) {
        return List.of(new Crumb(screen.text("training.check.crumb"), CourseCheckController.PATH));
    }
}

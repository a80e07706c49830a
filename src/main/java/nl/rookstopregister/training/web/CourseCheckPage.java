package nl.rookstopregister.training.web;

import java.util.List;
import nl.rookstopregister.pages.Screen;
import nl.rookstopregister.training.model.ListedTraining;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Whether a course is accredited.
 *
 * @param asked what somebody typed; empty when nothing yet
 * @param found whether the courses are surely those; false when they only look like it
 */
public record CourseCheckPage(String asked, boolean found, List<Line> courses) {

    /** One course of the list and what the list says of it today. */
    public record Line(ListedTraining listed, Standing standing) {

        public String name() {
            return listed.training().name();
        }

        public String href() {
            return AgendaController.PATH + "/" + listed.reference();
        }

        public String kindKey() {
            return "training.kind." + listed.training().kind();
        }
    }

    public boolean answered() {
        return !asked.isEmpty();
    }

    /** The one course that is meant; null when there are more, or none. */
    public @Nullable Line only() {
        return found && courses.size() == 1 ? courses.getFirst() : null;
    }

    /** The answer, which is the heading of the page. */
    public String title(Screen screen) {
        if (!answered()) {
            return screen.text("training.check.title");
        }
        Line only = only();
        if (only != null) {
            return screen.text("training.check.answer." + only.standing().key(), only.name());
        }
        return found
                ? screen.counted("training.check.answer.several", courses.size())
                : screen.text("training.check.answer.none", asked);
    }

    public String reportAddress() {
        return UriComponentsBuilder.fromPath(ClaimController.REPORT)
                .queryParam("naam", "{naam}")
                .encode()
                .buildAndExpand(asked)
                .toUriString();
    }
}

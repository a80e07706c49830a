package nl.rookstopregister.admission.web;

import java.time.LocalDate;
import nl.rookstopregister.admission.model.Application;
import nl.rookstopregister.forms.Course;
import nl.rookstopregister.forms.Terms;
import nl.rookstopregister.pages.Deadline;
import org.jspecify.annotations.Nullable;

/** The clocks of an application as pages show them. */
final class Clocks {

    private Clocks() {}

    /** The one that runs now; none for a draft and for what is over. */
    static @Nullable Deadline due(Application application, Terms terms, LocalDate today) {
        Course course = application.course();
        return switch (application.state()) {
            case SUBMITTED -> deadline(course.checkUntil(terms), today);
            case MORE_ASKED -> deadline(course.answerUntil(terms), today);
            case COMPLETE, PROPOSED -> deadline(course.decideUntil(terms, today), today);
            case DRAFT, GRANTED, REFUSED, WITHDRAWN, CLOSED -> null;
        };
    }

    static @Nullable Deadline decision(Application application, Terms terms, LocalDate today) {
        return application.state().isOpen() ? deadline(application.course().decideUntil(terms, today), today) : null;
    }

    private static @Nullable Deadline deadline(@Nullable LocalDate last, LocalDate today) {
        return last == null ? null : new Deadline(last, today);
    }
}

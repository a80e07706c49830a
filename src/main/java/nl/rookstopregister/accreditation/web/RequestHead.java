package nl.rookstopregister.accreditation.web;

import java.time.LocalDate;
import nl.rookstopregister.accreditation.RequestId;
import nl.rookstopregister.accreditation.RequestKind;
import nl.rookstopregister.accreditation.model.Purpose;
import nl.rookstopregister.accreditation.model.Request;
import nl.rookstopregister.accreditation.model.RequestState;
import nl.rookstopregister.accreditation.usecase.RequestFile;
import nl.rookstopregister.forms.Course;
import nl.rookstopregister.forms.Terms;
import nl.rookstopregister.pages.Deadline;
import nl.rookstopregister.pages.Sign;
import org.jspecify.annotations.Nullable;

/**
 * What every page about a request shows of it.
 *
 * @param title what it is called; empty as long as nobody typed it
 * @param due the clock that runs now: for the provider's answer, for the check, or for the decision
 * @param decideUntil when there will be a decision; null for a draft and for what is over
 */
public record RequestHead(
        RequestId id,
        String number,
        RequestKind kind,
        Purpose.Aim aim,
        String title,
        RequestState state,
        @Nullable Deadline due,
        @Nullable Deadline decideUntil) {

    public static RequestHead of(RequestFile file) {
        Request request = file.request();
        return new RequestHead(
                request.id(),
                request.number().toString(),
                request.kind(),
                request.purpose().aim(),
                file.form().title(file.answers()),
                request.state(),
                due(request, file.terms(), file.today()),
                request.state().isOpen()
                        ? deadline(request.course().decideUntil(file.terms(), file.today()), file.today())
                        : null);
    }

    public String address() {
        return OwnRequests.ADDRESS + "/" + id;
    }

    public String stateKey() {
        return "accreditation.state." + state;
    }

    public String kindKey() {
        return "accreditation.kind." + kind;
    }

    public String aimKey() {
        return "accreditation.aim." + aim;
    }

    public Sign sign() {
        return switch (state) {
            case GRANTED -> Sign.MET;
            case REFUSED -> Sign.NO;
            case DRAFT, MORE_ASKED, SUBMITTED, IN_REVIEW -> Sign.WAIT;
            case WITHDRAWN, CLOSED -> Sign.NEUTRAL;
        };
    }

    private static @Nullable Deadline due(Request request, Terms terms, LocalDate today) {
        Course course = request.course();
        return switch (request.state()) {
            case SUBMITTED -> deadline(course.checkUntil(terms), today);
            case MORE_ASKED -> deadline(course.answerUntil(terms), today);
            case IN_REVIEW -> deadline(course.decideUntil(terms, today), today);
            case DRAFT, GRANTED, REFUSED, WITHDRAWN, CLOSED -> null;
        };
    }

    private static @Nullable Deadline deadline(@Nullable LocalDate last, LocalDate today) {
        return last == null ? null : new Deadline(last, today);
    }
}

package nl.rookstopregister.accreditation.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import nl.rookstopregister.accreditation.RequestId;
import nl.rookstopregister.accreditation.RequestKind;
import nl.rookstopregister.accreditation.RequestNumber;
import nl.rookstopregister.forms.Terms;
import nl.rookstopregister.providers.ProviderId;

/** Requests in every state, each made the way it comes about. */
public final class RequestExamples {

    public static final Terms TERMS =
            new Terms(Period.ofWeeks(2), Period.ofWeeks(8), Period.ofWeeks(4), Period.ofWeeks(4), Period.ofWeeks(12));

    private RequestExamples() {}

    public static Request draft(LocalDate day) {
        return Request.start(
                RequestId.random(),
                RequestNumber.of(2026, 7),
                ProviderId.random(),
                RequestKind.TRAINING,
                Purpose.SOMETHING_NEW,
                day);
    }

    public static Request submitted(LocalDate day) {
        return moved(draft(day).submit(TERMS, day));
    }

    public static Request moreAsked(LocalDate day, LocalDate asked) {
        return moved(submitted(day).askMore(Map.of("ABOUT", "Welke dagen?"), asked));
    }

    public static Request inReview(LocalDate day) {
        return moved(submitted(day).findComplete());
    }

    public static Request moved(Moving moving) {
        return switch (moving) {
            case Moving.Moved(Request request) -> request;
            case Moving.NotFromHere(RequestState state) -> throw new AssertionError("It does not go from " + state);
        };
    }
}

package nl.rookstopregister.accreditation.web;

import java.util.List;
import nl.rookstopregister.accreditation.RequestKind;
import nl.rookstopregister.accreditation.usecase.StartRequest.Granted;
import nl.rookstopregister.pages.FormErrors;

/**
 * With what to begin a request.
 *
 * @param earlier requests that can be copied
 * @param granted what a renewal or a new version can be asked of
 */
public record NewRequestPage(
        List<RequestKind> kinds, List<RequestHead> earlier, List<Granted> granted, Typed typed, FormErrors errors) {

    /** What was chosen. */
    public record Typed(String begin, String earlier, String granted) {

        static final Typed NOTHING = new Typed("", "", "");
    }
}

package nl.rookstopregister.accreditation.web;

import nl.rookstopregister.accreditation.RequestKind;
import nl.rookstopregister.accreditation.model.Request;
import nl.rookstopregister.accreditation.usecase.RequestFile;
import nl.rookstopregister.pages.Deadline;
import nl.rookstopregister.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What stands above every page about a request: which it is, of whom, and how long there is.
 *
 * @param summary kind and hours, in one line
 * @param state key of the words that say where it stands
 * @param waits whether office or committee have something to do
 * @param deadline null when no clock runs
 */
public record CaseHead(
        String title,
        String number,
        String provider,
        RequestKind kind,
        String summary,
        String state,
        boolean waits,
        @Nullable Deadline deadline) {

    static CaseHead of(
            RequestFile file, String provider, String state, @Nullable Deadline deadline, Language language) {
        Request request = file.request();
        return new CaseHead(
                file.form().title(file.answers()),
                request.number().toString(),
                provider,
                request.kind(),
                file.form().summary(file.answers(), language),
                state,
                request.state().waitsForCommittee(),
                deadline);
    }

    public String kindKey() {
        return "review.kind." + kind;
    }
}

package nl.rookstopregister.normsetting.web;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.norms.files.NormLines;
import nl.rookstopregister.normsetting.model.Draft;
import nl.rookstopregister.normsetting.model.Proposal;
import nl.rookstopregister.normsetting.usecase.DraftReading;
import nl.rookstopregister.normsetting.usecase.ReadDrafts;
import nl.rookstopregister.pages.FormErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Puts together the page of one draft, for the forms that stand on it. */
@Component
class DraftPages {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-M-uuuu", Locale.ROOT);

    private final ReadDrafts drafts;

    DraftPages(ReadDrafts drafts) {
        this.drafts = drafts;
    }

    Draft find(UUID id) {
        return drafts.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** From which day a norm usually holds, as people write it. */
    String nextYear() {
        return drafts.today().plusYears(1).withDayOfYear(1).format(DAY);
    }

    Comparison comparison(Draft draft) {
        return Comparison.of(drafts.origin(draft), draft.latest().text());
    }

    ModelAndView page(UUID id, SignedIn reader) {
        return page(id, reader, null, FormErrors.none());
    }

    ModelAndView page(UUID id, SignedIn reader, DraftPage.@Nullable Typed typed, FormErrors errors) {
        Draft draft = find(id);
        Proposal proposal = draft.proposal();
        DraftPage page = new DraftPage(
                draft,
                DraftReading.norm(draft),
                NormLines.of(draft.latest().text()).orElseThrow().parts(),
                comparison(draft).changes(),
                new DraftPage.Past(drafts.editions(id), drafts.trials(id)),
                typed == null ? DraftPage.Typed.fresh(nextYear()) : typed,
                proposal != null && proposal.isBy(reader.actor()),
                errors);
        ModelAndView view = new ModelAndView("normsetting/draft", "page", page);
        if (!errors.isEmpty()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return view;
    }
}

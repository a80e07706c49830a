package nl.rookstopregister.accreditation.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.rookstopregister.accreditation.RequestId;
import nl.rookstopregister.accreditation.model.Request;
import nl.rookstopregister.accreditation.model.RequestState;
import nl.rookstopregister.accreditation.model.review.Review;
import nl.rookstopregister.accreditation.usecase.ReadReviews;
import nl.rookstopregister.accreditation.usecase.RequestFile;
import nl.rookstopregister.pages.Deadline;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.providers.Provider;
import nl.rookstopregister.providers.Providers;
import nl.rookstopregister.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page on which the office looks whether a request is complete. */
@Component
class CompletenessPages {

    private final ReadReviews readReviews;
    private final Providers providers;
    private final RequestParts parts;
    private final CaseWords words;

    CompletenessPages(ReadReviews readReviews, Providers providers, RequestParts parts, CaseWords words) {
        this.readReviews = readReviews;
        this.providers = providers;
        this.parts = parts;
        this.words = words;
    }

    ModelAndView page(RequestFile file, Map<String, String> typed, FormErrors errors, Language language) {
        Request request = file.request();
        List<RequestPart> shown = parts.of(file, language);
        return new ModelAndView(
                "accreditation/review/completeness",
                "page",
                new CompletenessPage(
                        CaseHead.of(
                                file,
                                providers
                                        .find(request.provider())
                                        .map(Provider::name)
                                        .orElse(""),
                                "review.state." + request.state(),
                                deadline(file),
                                language),
                        address(request.id()),
                        request.state(),
                        shown,
                        parts.remarks(file, language),
                        request.state() == RequestState.MORE_ASKED ? asked(request, shown) : Map.of(),
                        typed,
                        readReviews.rulings(request.id()).stream()
                                .map(ruling -> RulingLine.of(ruling, words, language))
                                .toList(),
                        readReviews.of(request.id()).stream()
                                .map(review -> new CompletenessPage.CaseLink(
                                        "review.round." + review.round(),
                                        ReviewQueueController.ADDRESS + "/" + review.id()))
                                .toList(),
                        CaseLine.of(file.history(), words, language),
                        errors));
    }

    /** What is complete is judged; otherwise one stays where one is. */
    String next(RequestId id) {
        Optional<Review> open =
                readReviews.of(id).stream().filter(review -> !review.ruled()).findFirst();
        return open.map(review -> ReviewQueueController.ADDRESS + "/" + review.id())
                .orElse(address(id));
    }

    static String address(RequestId id) {
        return ReviewQueueController.ADDRESS + "/aanvraag/" + id;
    }

    private static Map<String, String> asked(Request request, List<RequestPart> shown) {
        Map<String, String> asked = new LinkedHashMap<>();
        shown.stream()
                .filter(part -> request.asked().containsKey(part.name()))
                .forEach(part -> asked.put(part.title(), request.asked().get(part.name())));
        return asked;
    }

    private static @Nullable Deadline deadline(RequestFile file) {
        Request request = file.request();
        var last = switch (request.state()) {
            case SUBMITTED -> request.course().checkUntil(file.terms());
            case MORE_ASKED -> request.course().answerUntil(file.terms());
            case IN_REVIEW -> request.course().decideUntil(file.terms(), file.today());
            case DRAFT, GRANTED, REFUSED, WITHDRAWN, CLOSED -> null;
        };
        return last == null ? null : new Deadline(last, file.today());
    }
}

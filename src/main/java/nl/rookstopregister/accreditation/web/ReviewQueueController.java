package nl.rookstopregister.accreditation.web;

import java.util.List;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.accreditation.model.RequestState;
import nl.rookstopregister.accreditation.model.review.Review;
import nl.rookstopregister.accreditation.model.review.Round;
import nl.rookstopregister.accreditation.model.review.Seat;
import nl.rookstopregister.accreditation.model.review.Stage;
import nl.rookstopregister.accreditation.usecase.ListReviews;
import nl.rookstopregister.accreditation.usecase.ListReviews.Work;
import nl.rookstopregister.accreditation.usecase.RequestFile;
import nl.rookstopregister.pages.Deadline;
import nl.rookstopregister.pages.Sign;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Beoordelingen: what of the providers' requests waits for office and committee. */
@Controller
class ReviewQueueController {

    static final String ADDRESS = "/bureau/beoordelingen";

    private final ListReviews listReviews;

    ReviewQueueController(ListReviews listReviews) {
        this.listReviews = listReviews;
    }

    @GetMapping(ADDRESS)
    ModelAndView queue(SignedIn reader, @RequestParam(defaultValue = "alles") String wat) {
        List<Work> open = listReviews.open();
        List<Work> found = wat.equals("klaar")
                ? listReviews.decided()
                : open.stream().filter(work -> isShown(wat, work, reader)).toList();
        return new ModelAndView(
                "accreditation/review/queue",
                "page",
                new ReviewQueuePage(
                        ReviewQueuePage.FILTERS.contains(wat) ? wat : "alles",
                        open.stream().filter(work -> work.waitsFor(reader)).count(),
                        found.stream().map(this::line).toList()));
    }

    private static boolean isShown(String filter, Work work, SignedIn reader) {
        return switch (filter) {
            case "mij" -> work.waitsFor(reader);
            case "controle", "toewijzen", "oordeel", "derde", "besluit", "aanbieder" ->
                waits(work).equals(filter);
            case "bezwaar" -> work.objection().isPresent();
            default -> !waits(work).equals("aanbieder");
        };
    }

    /** For what it waits, as the filter calls it. */
    static String waits(Work work) {
        RequestState state = work.asked().state();
        if (state == RequestState.SUBMITTED) {
            return "controle";
        }
        if (state == RequestState.MORE_ASKED) {
            return "aanbieder";
        }
        return work.review()
                .map(Review::stage)
                .map(ReviewQueueController::waits)
                .orElse("klaar");
    }

    private static String waits(Stage stage) {
        return switch (stage) {
            case TO_ASSIGN -> "toewijzen";
            case JUDGING, THIRD_JUDGING -> "oordeel";
            case DIFFERS -> "derde";
            case TO_RULE, PROPOSED -> "besluit";
            case RULED -> "klaar";
        };
    }

    private ReviewQueuePage.Line line(Work work) {
        RequestFile file = work.request();
        String waits = waits(work);
        return new ReviewQueuePage.Line(
                address(work),
                file.form().title(file.answers()),
                work.asked().number().toString(),
                work.provider(),
                work.asked().kind(),
                "review.waits." + (waits.equals("klaar") ? work.asked().state() : waits),
                waits.equals("klaar") || waits.equals("aanbieder") ? Sign.NEUTRAL : Sign.WAIT,
                work.review().stream()
                        .flatMap(review -> review.seats().stream())
                        .filter(Seat::isTaken)
                        .map(seat -> seat.person().name())
                        .toList(),
                listReviews
                        .deadline(work)
                        .map(last -> new Deadline(last, listReviews.today()))
                        .orElse(null));
    }

    private static String address(Work work) {
        return work.review()
                .filter(review ->
                        review.round() == Round.OBJECTION || work.asked().state() == RequestState.IN_REVIEW)
                .map(review -> ADDRESS + "/" + review.id())
                .orElse(ADDRESS + "/aanvraag/" + work.asked().id());
    }
}

package nl.rookstopregister.merging.web;

import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.merging.model.Comparison;
import nl.rookstopregister.merging.model.Proposal;
import nl.rookstopregister.merging.usecase.CompareRecords;
import nl.rookstopregister.merging.usecase.SettleLikeness;
import nl.rookstopregister.merging.usecase.SettleLikeness.Confirming;
import nl.rookstopregister.merging.usecase.SettleLikeness.Proposing;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.register.Merger;
import nl.rookstopregister.shared.CoachId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Two records side by side: propose to merge them, say that they are of two people, confirm, or take a merger back. */
@Controller
@RequestMapping("/bureau/dubbel/{one}/{other}")
class CompareController {

    private final CompareRecords compareRecords;
    private final SettleLikeness settleLikeness;

    CompareController(CompareRecords compareRecords, SettleLikeness settleLikeness) {
        this.compareRecords = compareRecords;
        this.settleLikeness = settleLikeness;
    }

    @GetMapping
    ModelAndView show(@PathVariable CoachId one, @PathVariable CoachId other, SignedIn reader) {
        return page(comparison(one, other), ComparePage.Typed.NOTHING, reader, null, FormErrors.none());
    }

    @PostMapping("/voorstel")
    ModelAndView propose(
            @PathVariable CoachId one,
            @PathVariable CoachId other,
            @RequestParam(defaultValue = "") String blijft,
            @RequestParam(defaultValue = "") String motivering,
            @RequestParam(name = "gezien-een", defaultValue = "-1") int seenOne,
            @RequestParam(name = "gezien-ander", defaultValue = "-1") int seenOther,
            SignedIn reader) {
        Comparison comparison = comparison(one, other);
        boolean chosen = blijft.equals(one.toString()) || blijft.equals(other.toString());
        FormErrors errors = FormErrors.none();
        errors = chosen ? errors : errors.and("blijft", "merging.wrong.stays");
        errors = motivering.isBlank() ? errors.and("motivering", "merging.wrong.ground") : errors;
        ComparePage.Typed typed = new ComparePage.Typed(blijft, motivering, "");
        if (!errors.isEmpty()) {
            return refused(page(comparison, typed, reader, null, errors));
        }
        boolean oneStays = blijft.equals(one.toString());
        Merger.Seen seen = oneStays ? new Merger.Seen(seenOne, seenOther) : new Merger.Seen(seenOther, seenOne);
        return proposed(
                comparison,
                settleLikeness.wish(
                        Proposal.Kind.MERGE,
                        oneStays ? one : other,
                        oneStays ? other : one,
                        motivering.strip(),
                        seen,
                        reader),
                typed,
                reader);
    }

    @PostMapping("/terugnemen")
    ModelAndView takeBack(
            @PathVariable CoachId one,
            @PathVariable CoachId other,
            @RequestParam(defaultValue = "") String motivering,
            SignedIn reader) {
        Comparison comparison = comparison(one, other);
        CoachId stays = comparison.stays();
        if (stays == null) {
            return back(one, other);
        }
        ComparePage.Typed typed = new ComparePage.Typed(stays.toString(), motivering, "");
        if (motivering.isBlank()) {
            return refused(page(comparison, typed, reader, null, FormErrors.of("motivering", "merging.wrong.ground")));
        }
        CoachId goes = stays.equals(one) ? other : one;
        Merger.Seen seen = new Merger.Seen(
                comparison.side(stays).decisions(), comparison.side(goes).decisions());
        return proposed(
                comparison,
                settleLikeness.wish(Proposal.Kind.TAKE_BACK, stays, goes, motivering.strip(), seen, reader),
                typed,
                reader);
    }

    private ModelAndView proposed(Comparison comparison, Proposal wish, ComparePage.Typed typed, SignedIn reader) {
        return switch (settleLikeness.propose(wish)) {
            case Proposing.Proposed _ -> back(comparison);
            case Proposing.Waiting _ -> refused(page(comparison, typed, reader, Obstacle.WAITING, FormErrors.none()));
            case Proposing.Refused(var why) ->
                refused(page(comparison, typed, reader, Obstacle.of(why, comparison), FormErrors.none()));
        };
    }

    @PostMapping("/verschillend")
    ModelAndView differ(
            @PathVariable CoachId one,
            @PathVariable CoachId other,
            @RequestParam(defaultValue = "") String reden,
            SignedIn reader) {
        Comparison comparison = comparison(one, other);
        if (reden.isBlank()) {
            return refused(page(
                    comparison,
                    ComparePage.Typed.NOTHING,
                    reader,
                    null,
                    FormErrors.of("reden", "merging.wrong.reason")));
        }
        settleLikeness.differ(one, other, reden.strip(), reader.actor());
        return new ModelAndView("redirect:/bureau/dubbel?gedaan=verschillend");
    }

    @PostMapping("/opnieuw")
    ModelAndView lookAgain(@PathVariable CoachId one, @PathVariable CoachId other) {
        settleLikeness.lookAgain(one, other);
        return back(one, other);
    }

    @PostMapping("/bevestigen")
    ModelAndView confirm(@PathVariable CoachId one, @PathVariable CoachId other, SignedIn second) {
        Comparison comparison = comparison(one, other);
        Proposal waiting = comparison.waiting();
        if (waiting == null) {
            return back(one, other);
        }
        return switch (settleLikeness.confirm(waiting.id(), second.actor())) {
            case Confirming.Confirmed _, Confirming.NoLongerWaiting _ -> back(one, other);
            case Confirming.OwnProposal _ ->
                refused(page(comparison, ComparePage.Typed.NOTHING, second, Obstacle.OWN_PROPOSAL, FormErrors.none()));
            case Confirming.Refused(var why) ->
                refused(page(
                        comparison,
                        ComparePage.Typed.NOTHING,
                        second,
                        Obstacle.of(why, comparison),
                        FormErrors.none()));
        };
    }

    @PostMapping("/intrekken")
    ModelAndView withdraw(@PathVariable CoachId one, @PathVariable CoachId other, SignedIn by) {
        Proposal waiting = comparison(one, other).waiting();
        if (waiting != null) {
            settleLikeness.withdraw(waiting.id(), by.actor());
        }
        return new ModelAndView("redirect:/bureau/dubbel?gedaan=ingetrokken");
    }

    private Comparison comparison(CoachId one, CoachId other) {
        return compareRecords
                .compare(one, other)
                .map(settleLikeness::withWhatWasSaid)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView page(
            Comparison comparison,
            ComparePage.Typed typed,
            SignedIn reader,
            @Nullable Obstacle obstacle,
            FormErrors errors) {
        Proposal waiting = comparison.waiting();
        boolean own = waiting != null && waiting.preparedBy(reader.actor());
        return new ModelAndView("merging/compare", "page", new ComparePage(comparison, typed, own, obstacle, errors));
    }

    private static ModelAndView back(Comparison comparison) {
        return back(
                comparison.one().details().coach(), comparison.other().details().coach());
    }

    private static ModelAndView back(CoachId one, CoachId other) {
        return new ModelAndView("redirect:/bureau/dubbel/" + one + "/" + other);
    }

    private static ModelAndView refused(ModelAndView view) {
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}

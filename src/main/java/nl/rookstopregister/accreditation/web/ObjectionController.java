package nl.rookstopregister.accreditation.web;

import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.accreditation.RequestId;
import nl.rookstopregister.accreditation.model.review.Objection;
import nl.rookstopregister.accreditation.model.review.Objection.Filing;
import nl.rookstopregister.accreditation.usecase.FileObjection;
import nl.rookstopregister.accreditation.usecase.FileObjection.Standing;
import nl.rookstopregister.pages.Deadline;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.providers.Membership;
import nl.rookstopregister.providers.Providers;
import nl.rookstopregister.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Aanbieder, bezwaar: a provider does not agree with a ruling. */
@Controller
class ObjectionController {

    private static final String ADDRESS = "/aanbieder/aanvragen/{id}/bezwaar";
    private static final int LONGEST = 10_000;

    private final FileObjection fileObjection;
    private final Providers providers;
    private final CaseWords words;

    ObjectionController(FileObjection fileObjection, Providers providers, CaseWords words) {
        this.fileObjection = fileObjection;
        this.providers = providers;
        this.words = words;
    }

    @GetMapping(ADDRESS)
    ModelAndView look(@PathVariable RequestId id, SignedIn reader, Language language) {
        return page(id, reader, "", FormErrors.none(), language);
    }

    @PostMapping(ADDRESS)
    ModelAndView file(
            @PathVariable RequestId id,
            @RequestParam(defaultValue = "") String gronden,
            SignedIn reader,
            Language language) {
        String grounds = gronden.length() > LONGEST ? gronden.substring(0, LONGEST) : gronden;
        Filing filing = fileObjection
                .file(id, editor(reader).provider().id(), grounds, reader)
                .orElseThrow(Cases::notFound);
        String wrong = switch (filing) {
            case Filing.Filed _ -> null;
            case Filing.GroundsMissing _ -> "review.wrong.grounds";
            case Filing.TooLate _ -> "review.wrong.too-late";
            case Filing.FiledAlready _ -> "review.wrong.filed-already";
            case Filing.NothingToObjectTo _ -> "review.wrong.nothing-to-object-to";
        };
        if (wrong == null) {
            return new ModelAndView("redirect:/aanbieder/aanvragen/" + id + "/bezwaar");
        }
        ModelAndView again = page(id, reader, grounds, FormErrors.of("gronden", wrong), language);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private ModelAndView page(RequestId id, SignedIn reader, String grounds, FormErrors errors, Language language) {
        Standing standing =
                fileObjection.look(id, editor(reader).provider().id()).orElseThrow(Cases::notFound);
        return new ModelAndView(
                "accreditation/review/objection",
                "page",
                new ObjectionPage(
                        "/aanbieder/aanvragen/" + id,
                        standing.request().number().toString(),
                        "/aanbieder/aanvragen/" + id + "/bezwaar",
                        standing.ruling()
                                .map(ruling -> RulingLine.of(ruling, words, language))
                                .orElse(null),
                        standing.ruling()
                                .map(ruling -> new Deadline(
                                        ruling.objectionUntil(),
                                        standing.terms().today()))
                                .orElse(null),
                        standing.objections().stream()
                                .reduce((_, later) -> later)
                                .map(objection -> filed(objection, standing))
                                .orElse(null),
                        grounds,
                        errors));
    }

    private static ObjectionPage.Filed filed(Objection objection, Standing standing) {
        return new ObjectionPage.Filed(
                objection.filedOn(),
                objection.grounds(),
                objection.adjournedFor(),
                new Deadline(
                        objection.decideUntil(standing.terms().objection()),
                        standing.terms().today()),
                settled(objection.settled()));
    }

    private static ObjectionPage.@Nullable Settled settled(Objection.@Nullable Settled settled) {
        return settled == null ? null : new ObjectionPage.Settled(settled.upheld(), settled.on(), settled.ground());
    }

    private Membership editor(SignedIn reader) {
        return providers
                .membership(reader.account())
                .filter(membership -> membership.role().mayEdit())
                .orElseThrow(Cases::notFound);
    }
}

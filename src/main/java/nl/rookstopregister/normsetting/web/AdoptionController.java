package nl.rookstopregister.normsetting.web;

import java.util.UUID;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.normsetting.model.Adopting;
import nl.rookstopregister.normsetting.model.Proposing;
import nl.rookstopregister.normsetting.usecase.AdoptNorm;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.WrittenDay;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Vaststellen: one member proposes a draft, another one makes it a norm. */
@Controller
@RequestMapping("/bureau/normen/{id}")
class AdoptionController {

    private final DraftPages pages;
    private final AdoptNorm adoptNorm;

    AdoptionController(DraftPages pages, AdoptNorm adoptNorm) {
        this.pages = pages;
        this.adoptNorm = adoptNorm;
    }

    @PostMapping("/voorstel")
    ModelAndView propose(
            @PathVariable UUID id,
            @RequestParam int revisie,
            @RequestParam(defaultValue = "") String vanaf,
            @RequestParam(defaultValue = "") String besluit,
            SignedIn by) {
        pages.find(id);
        DraftPage.Typed typed = new DraftPage.Typed("RENEWAL", pages.nextYear(), vanaf, besluit);
        return switch (adoptNorm.propose(id, revisie, WrittenDay.read(vanaf).orElse(null), besluit, by.actor())) {
            case Proposing.Proposed _ -> back(id);
            case Proposing.NotLater(var first) ->
                pages.page(id, by, typed, FormErrors.of("vanaf", "normsetting.wrong.from", first));
            case Proposing.WithoutDecision _ ->
                pages.page(id, by, typed, FormErrors.of("besluit", "normsetting.wrong.decision"));
            case Proposing.Overtaken _ ->
                pages.page(id, by, typed, FormErrors.of("voorstel", "normsetting.wrong.overtaken"));
        };
    }

    @PostMapping("/teruggeven")
    ModelAndView giveBack(@PathVariable UUID id, SignedIn by) {
        adoptNorm.giveBack(pages.find(id).id(), by.actor());
        return back(id);
    }

    @PostMapping("/vaststellen")
    ModelAndView adopt(@PathVariable UUID id, SignedIn by) {
        pages.find(id);
        return switch (adoptNorm.adopt(id, by.actor())) {
            case Adopting.Adopted _, Adopting.NothingProposed _ -> back(id);
            case Adopting.OwnProposal _ -> refused(id, by, "normsetting.wrong.own");
            case Adopting.TooLate(var from) -> refused(id, by, "normsetting.wrong.too-late", from);
            case Adopting.VersionThere(var norm) -> refused(id, by, "normsetting.wrong.there", norm.toString());
        };
    }

    private ModelAndView refused(UUID id, SignedIn by, String key, Object... arguments) {
        return pages.page(id, by, null, FormErrors.of("voorstel", key, arguments));
    }

    private static ModelAndView back(UUID id) {
        return new ModelAndView("redirect:/bureau/normen/" + id);
    }
}

package nl.rookstopregister.normsetting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.normsetting.model.Draft;
import nl.rookstopregister.normsetting.model.TrialRun;
import nl.rookstopregister.normsetting.usecase.Background;
import nl.rookstopregister.normsetting.usecase.TryDraft;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.WrittenDay;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Wat als: holds a draft against all dossiers, and shows how far that is and what came of it. */
@Controller
@RequestMapping("/bureau/normen")
class TrialController {

    private final DraftPages drafts;
    private final TrialPages pages;
    private final TryDraft trials;
    private final Background background;

    TrialController(DraftPages drafts, TrialPages pages, TryDraft trials, Background background) {
        this.drafts = drafts;
        this.pages = pages;
        this.trials = trials;
        this.background = background;
    }

    @PostMapping("/{id}/proef")
    ModelAndView ask(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String procedure,
            @RequestParam(defaultValue = "") String dag,
            SignedIn by) {
        Draft draft = drafts.find(id);
        Optional<LocalDate> day = WrittenDay.read(dag);
        Procedure asked = Arrays.stream(Procedure.values())
                .filter(each -> each.name().equals(procedure) && TrialRun.PROCEDURES.contains(each))
                .findFirst()
                .orElse(Procedure.RENEWAL);
        if (day.isEmpty()) {
            DraftPage.Typed typed = new DraftPage.Typed(asked.name(), dag, drafts.nextYear(), "");
            return drafts.page(id, by, typed, FormErrors.of("dag", "normsetting.wrong.day"));
        }
        UUID run = trials.ask(draft.id(), asked, day.get(), by.actor());
        background.tryOut(run);
        return new ModelAndView("redirect:/bureau/normen/proef/" + run);
    }

    @GetMapping("/proef/{id}")
    ModelAndView trial(@PathVariable UUID id) {
        return new ModelAndView("normsetting/trial", "page", pages.page(id));
    }

    /** How far it is, for a page that renews that part of itself, and all of itself at the end. */
    @GetMapping("/proef/{id}/stand")
    ModelAndView progress(@PathVariable UUID id, HttpServletResponse response) {
        TrialRun run = pages.find(id);
        if (!run.running()) {
            response.setHeader("HX-Refresh", "true");
        }
        return new ModelAndView("normsetting/_progress", "run", run);
    }

    @PostMapping("/proef/{id}/stoppen")
    String cancel(@PathVariable UUID id) {
        trials.cancel(pages.find(id).id());
        return "redirect:/bureau/normen/proef/" + id;
    }
}

package nl.rookstopregister.normsetting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.normsetting.model.Draft;
import nl.rookstopregister.normsetting.model.Result;
import nl.rookstopregister.normsetting.model.TrialRun;
import nl.rookstopregister.normsetting.usecase.Background;
import nl.rookstopregister.normsetting.usecase.DraftReading;
import nl.rookstopregister.normsetting.usecase.TryDraft;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.WrittenDay;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Wat als: holds a draft against all dossiers, and shows how far that is and what came of it. */
@Controller
@RequestMapping("/bureau/normen")
class TrialController {

    private static final String LOOK_AGAIN_IN_SECONDS = "2";

    private final DraftPages drafts;
    private final TryDraft trials;
    private final Background background;

    TrialController(DraftPages drafts, TryDraft trials, Background background) {
        this.drafts = drafts;
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
    ModelAndView trial(@PathVariable UUID id, HttpServletResponse response) {
        TrialRun run = find(id);
        if (run.running()) {
            // Also without JavaScript one sees how far it is.
            response.setHeader("Refresh", LOOK_AGAIN_IN_SECONDS);
        }
        boolean done = run.stage() == TrialRun.Stage.DONE;
        return new ModelAndView(
                "normsetting/trial",
                "page",
                new TrialPage(
                        run,
                        DraftReading.norm(drafts.find(run.draft())),
                        done ? trials.result(id) : new Result(),
                        done ? trials.reasons(id) : Map.of()));
    }

    @PostMapping("/proef/{id}/stoppen")
    String cancel(@PathVariable UUID id) {
        trials.cancel(find(id).id());
        return "redirect:/bureau/normen/proef/" + id;
    }

    private TrialRun find(UUID id) {
        return trials.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

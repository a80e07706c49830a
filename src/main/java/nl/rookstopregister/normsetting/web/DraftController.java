package nl.rookstopregister.normsetting.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.norms.Fault;
import nl.rookstopregister.norms.files.NormLines;
import nl.rookstopregister.norms.files.NormLines.Part;
import nl.rookstopregister.normsetting.model.Draft;
import nl.rookstopregister.normsetting.model.Edition;
import nl.rookstopregister.normsetting.model.Saving;
import nl.rookstopregister.normsetting.usecase.DraftReading;
import nl.rookstopregister.normsetting.usecase.WriteDrafts;
import nl.rookstopregister.pages.FormAnswer;
import nl.rookstopregister.pages.FormErrors;
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

/** One norm in preparation: what it asks, as a whole and requirement by requirement. */
@Controller
@RequestMapping("/bureau/normen/{id}")
class DraftController {

    private final DraftPages pages;
    private final WriteDrafts drafts;

    DraftController(DraftPages pages, WriteDrafts drafts) {
        this.pages = pages;
        this.drafts = drafts;
    }

    @GetMapping
    ModelAndView draft(@PathVariable UUID id, SignedIn reader) {
        return pages.page(id, reader);
    }

    @PostMapping("/terzijde")
    String putAside(@PathVariable UUID id) {
        drafts.putAside(pages.find(id).id());
        return "redirect:/bureau/normen";
    }

    @GetMapping("/vergelijking")
    ModelAndView comparison(@PathVariable UUID id) {
        Draft draft = pages.find(id);
        return new ModelAndView(
                "normsetting/comparison",
                "page",
                new ComparisonPage(draft, DraftReading.norm(draft), pages.comparison(draft)));
    }

    @GetMapping("/tekst")
    ModelAndView text(@PathVariable UUID id) {
        Draft draft = pages.find(id);
        return text(draft, draft.latest().text(), draft.latest().revision(), List.of(), null);
    }

    @PostMapping("/tekst")
    ModelAndView save(@PathVariable UUID id, @RequestParam int revisie, @RequestParam String tekst, SignedIn by) {
        Draft draft = pages.find(id);
        return switch (drafts.save(id, revisie, tekst, by.actor())) {
            case Saving.Saved _, Saving.Closed _ -> new ModelAndView("redirect:/bureau/normen/" + id);
            case Saving.Faulty(var faults) -> unprocessable(text(draft, tekst, revisie, faults, null));
            case Saving.Overtaken(var theirs) ->
                unprocessable(text(draft, tekst, theirs.revision(), List.of(), theirs));
        };
    }

    private static ModelAndView text(
            Draft draft, String typed, int basedOn, List<Fault> faults, @Nullable Edition theirs) {
        return new ModelAndView("normsetting/text", "page", new DraftTextPage(draft, typed, basedOn, faults, theirs));
    }

    @GetMapping("/eis")
    ModelAndView requirement(@PathVariable UUID id, @RequestParam String plaats) {
        Draft draft = pages.find(id);
        return new ModelAndView(
                "normsetting/requirement",
                "page",
                new RequirementPage(
                        draft, part(draft, plaats), Map.of(), draft.latest().revision(), false, FormErrors.none()));
    }

    @PostMapping("/eis")
    ModelAndView fillIn(
            @PathVariable UUID id,
            @RequestParam String plaats,
            @RequestParam int revisie,
            @RequestParam Map<String, String> parameters,
            SignedIn by) {
        Draft draft = pages.find(id);
        Part part = part(draft, plaats);
        RequirementForm form = RequirementForm.of(part, parameters);
        return switch (form.read()) {
            case FormAnswer.Invalid(var errors) -> again(draft, form, revisie, false, errors);
            case FormAnswer.Valid(var values) ->
                switch (drafts.fillIn(id, revisie, plaats, values, by.actor())) {
                    case Saving.Saved _, Saving.Closed _ -> new ModelAndView("redirect:/bureau/normen/" + id);
                    case Saving.Faulty(var faults) -> again(draft, form, revisie, false, form.against(faults));
                    case Saving.Overtaken(var theirs) -> again(draft, form, theirs.revision(), true, FormErrors.none());
                };
        };
    }

    private static ModelAndView again(
            Draft draft, RequirementForm form, int basedOn, boolean overtaken, FormErrors errors) {
        return unprocessable(new ModelAndView(
                "normsetting/requirement",
                "page",
                new RequirementPage(draft, form.part(), form.typed(), basedOn, overtaken, errors)));
    }

    private static Part part(Draft draft, String pointer) {
        return NormLines.of(draft.latest().text())
                .flatMap(lines -> lines.part(pointer))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView unprocessable(ModelAndView view) {
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}

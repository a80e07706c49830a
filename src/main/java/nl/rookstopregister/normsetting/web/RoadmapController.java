package nl.rookstopregister.normsetting.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.normsetting.model.Draft;
import nl.rookstopregister.normsetting.usecase.DraftReading;
import nl.rookstopregister.normsetting.usecase.DrawRoadmap;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.WrittenDay;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Tijdpad: the committee says what happens with a draft, by whom and when. */
@Controller
@RequestMapping("/bureau/normen/{id}/tijdpad")
class RoadmapController {

    private final DraftPages drafts;
    private final DrawRoadmap roadmaps;

    RoadmapController(DraftPages drafts, DrawRoadmap roadmaps) {
        this.drafts = drafts;
        this.roadmaps = roadmaps;
    }

    @GetMapping
    ModelAndView roadmap(@PathVariable UUID id) {
        return page(drafts.find(id), RoadmapPage.Typed.NOTHING, FormErrors.none());
    }

    @PostMapping
    ModelAndView add(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String wat,
            @RequestParam(defaultValue = "") String wie,
            @RequestParam(defaultValue = "") String wanneer) {
        Draft draft = drafts.find(id);
        Optional<LocalDate> planned = WrittenDay.read(wanneer);
        FormErrors errors = FormErrors.none();
        if (wat.isBlank()) {
            errors = errors.and("wat", "normsetting.roadmap.wrong.what");
        }
        if (wie.isBlank()) {
            errors = errors.and("wie", "normsetting.roadmap.wrong.by");
        }
        if (planned.isEmpty()) {
            errors = errors.and("wanneer", "normsetting.wrong.day");
        }
        if (!errors.isEmpty()) {
            ModelAndView page = page(draft, new RoadmapPage.Typed(wat, wie, wanneer), errors);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        roadmaps.add(id, wat, wie, planned.orElseThrow());
        return back(id);
    }

    @PostMapping("/gedaan")
    ModelAndView mark(@PathVariable UUID id, @RequestParam UUID stap, @RequestParam boolean gedaan) {
        roadmaps.mark(drafts.find(id).id(), stap, gedaan);
        return back(id);
    }

    @PostMapping("/verwijderen")
    ModelAndView remove(@PathVariable UUID id, @RequestParam UUID stap) {
        roadmaps.remove(drafts.find(id).id(), stap);
        return back(id);
    }

    @PostMapping("/tonen")
    ModelAndView show(@PathVariable UUID id, @RequestParam boolean tonen) {
        roadmaps.show(drafts.find(id).id(), tonen);
        return back(id);
    }

    private ModelAndView page(Draft draft, RoadmapPage.Typed typed, FormErrors errors) {
        return new ModelAndView(
                "normsetting/roadmap",
                "page",
                new RoadmapPage(draft, DraftReading.norm(draft), roadmaps.of(draft.id()), typed, errors));
    }

    private static ModelAndView back(UUID id) {
        return new ModelAndView("redirect:/bureau/normen/" + id + "/tijdpad");
    }
}

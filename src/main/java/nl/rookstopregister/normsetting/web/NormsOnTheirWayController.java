package nl.rookstopregister.normsetting.web;

import java.util.List;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.normsetting.usecase.DraftReading;
import nl.rookstopregister.normsetting.usecase.DrawRoadmap;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Normen in voorbereiding, for everybody: which step, by whom, planned when. */
@Controller
class NormsOnTheirWayController {

    private final DrawRoadmap roadmaps;
    private final NormBook norms;

    NormsOnTheirWayController(DrawRoadmap roadmaps, NormBook norms) {
        this.roadmaps = roadmaps;
        this.norms = norms;
    }

    @GetMapping("/normen/voorbereiding")
    ModelAndView all() {
        List<NormsOnTheirWayPage.Line> lines = roadmaps.shown().stream()
                .map(each -> new NormsOnTheirWayPage.Line(
                        DraftReading.norm(each.draft()),
                        norms.text(each.draft().origin()).orElseThrow(),
                        each.roadmap()))
                .toList();
        return new ModelAndView("normsetting/on-their-way", "page", new NormsOnTheirWayPage(lines));
    }
}

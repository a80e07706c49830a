package nl.rookstopregister.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import nl.rookstopregister.directory.model.CoachSearch;
import nl.rookstopregister.directory.snapshot.Snapshot;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page about the interface for software. */
@Controller
class ApiPageController {

    private final Snapshot snapshot;
    private final Clock clock;

    ApiPageController(Snapshot snapshot, Clock clock) {
        this.snapshot = snapshot;
        this.clock = clock;
    }

    @GetMapping("/api")
    ModelAndView about() {
        String example = snapshot.directory().search(CoachSearch.everybody(), LocalDate.now(clock)).hits().stream()
                .findFirst()
                .map(hit -> hit.coach().number().value())
                .orElse(null);
        return new ModelAndView("directory/api", "page", new ApiPage(example));
    }
}

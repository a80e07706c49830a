package nl.rookstopregister.training.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.rookstopregister.training.model.CourseLookup;
import nl.rookstopregister.training.model.ListedTraining;
import nl.rookstopregister.training.usecase.ReadAgenda;
import nl.rookstopregister.training.web.CourseCheckPage.Line;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Answers whether a course is accredited: providers sometimes say so wrongly (S4). */
@Controller
class CourseCheckController {

    static final String PATH = "/scholing-controleren";

    private static final int LONGEST = 200;

    private final ReadAgenda agenda;
    private final Clock clock;

    CourseCheckController(ReadAgenda agenda, Clock clock) {
        this.agenda = agenda;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView check(@RequestParam(name = "zoek", defaultValue = "") String typed) {
        String asked =
                typed.strip().substring(0, Math.min(LONGEST, typed.strip().length()));
        return new ModelAndView("training/check", "page", page(asked));
    }

    private CourseCheckPage page(String asked) {
        if (asked.isEmpty()) {
            return new CourseCheckPage("", false, List.of());
        }
        return switch (new CourseLookup(agenda.trainings()).find(asked)) {
            case CourseLookup.Result.Found(var trainings) -> new CourseCheckPage(asked, true, lines(trainings));
            case CourseLookup.Result.NotFound(var trainings) -> new CourseCheckPage(asked, false, lines(trainings));
        };
    }

    private List<Line> lines(List<ListedTraining> trainings) {
        LocalDate today = LocalDate.now(clock);
        return trainings.stream()
                .map(listed -> new Line(listed, Standing.of(listed, today)))
                .toList();
    }
}

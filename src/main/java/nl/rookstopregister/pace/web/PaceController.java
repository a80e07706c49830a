package nl.rookstopregister.pace.web;

import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.pace.chart.PaceChart;
import nl.rookstopregister.pace.model.Measure;
import nl.rookstopregister.pace.usecase.LookAtPace;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Language;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Tempo: points and hours per year against what the norm asks, drawn and written. */
@Controller
@RequestMapping("/mijn/portfolio/tempo")
class PaceController {

    private final LookAtPace pace;
    private final Words words;

    PaceController(LookAtPace pace, Words words) {
        this.pace = pace;
        this.words = words;
    }

    @GetMapping
    ModelAndView look(SignedIn reader) {
        return new ModelAndView("pace/pace", "page", new PacePage(pace.of(coach(reader))));
    }

    @GetMapping("/punten.svg")
    ResponseEntity<String> points(
            @RequestParam(defaultValue = "") String thema,
            @RequestParam(defaultValue = "") String breedte,
            SignedIn reader,
            Language language) {
        return picture(Measure.POINTS, new PaceChart(words, language, look(thema), size(breedte)), coach(reader));
    }

    @GetMapping("/uren.svg")
    ResponseEntity<String> hours(
            @RequestParam(defaultValue = "") String thema,
            @RequestParam(defaultValue = "") String breedte,
            SignedIn reader,
            Language language) {
        return picture(Measure.HOURS, new PaceChart(words, language, look(thema), size(breedte)), coach(reader));
    }

    private ResponseEntity<String> picture(Measure measure, PaceChart chart, CoachId coach) {
        return pace.of(coach, measure)
                .map(found -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType("image/svg+xml;charset=UTF-8"))
                        .cacheControl(CacheControl.noStore())
                        .body(chart.draw(found)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static PaceChart.Look look(String theme) {
        return theme.equals("donker") ? PaceChart.Look.DARK : PaceChart.Look.LIGHT;
    }

    private static PaceChart.Size size(String width) {
        return width.equals("smal") ? PaceChart.Size.NARROW : PaceChart.Size.WIDE;
    }

    private static CoachId coach(SignedIn reader) {
        CoachId coach = reader.coach();
        if (coach == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return coach;
    }
}

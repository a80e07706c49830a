package nl.rookstopregister.home.web;

import java.util.List;
import nl.rookstopregister.settings.RegisterSettings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The first page, and what the register says about itself. */
@Controller
class HomeController {

    static final List<String> ABOUT = List.of("why", "candidate", "decisions", "open", "contact");
    static final List<String> PRIVACY = List.of("who", "public", "never", "known", "kept", "seen", "cookies", "rights");
    static final List<String> ACCESSIBILITY = List.of("how", "checked", "limits", "report");

    private final CoachesToday coaches;
    private final RegisterSettings settings;

    HomeController(CoachesToday coaches, RegisterSettings settings) {
        this.coaches = coaches;
        this.settings = settings;
    }

    @GetMapping("/")
    ModelAndView home() {
        return new ModelAndView("home/home", "page", new HomePage(coaches.registered()));
    }

    @GetMapping("/over")
    ModelAndView about() {
        return text("home.about", ABOUT);
    }

    @GetMapping("/privacy")
    ModelAndView privacy() {
        return text("home.privacy", PRIVACY);
    }

    @GetMapping("/toegankelijkheid")
    ModelAndView accessibility() {
        return text("home.accessibility", ACCESSIBILITY);
    }

    private ModelAndView text(String words, List<String> sections) {
        return new ModelAndView("home/text", "page", new TextPage(words, sections, settings.office()));
    }
}

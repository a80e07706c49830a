package nl.rookstopregister.directory.web;

import nl.rookstopregister.register.RegistrationNumber;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** The search for a coach. */
@Controller
class CoachesController {

    private final FindCoaches finding;

    CoachesController(FindCoaches finding) {
        this.finding = finding;
    }

    @GetMapping("/coaches")
    ModelAndView coaches(@ModelAttribute CoachesForm form) {
        // Whoever types a number where a name is asked wants that one coach.
        return RegistrationNumber.read(form.name())
                .map(number -> new ModelAndView("redirect:/coaches/" + number))
                .orElseGet(() -> new ModelAndView("directory/coaches", "page", finding.page(form)));
    }
}

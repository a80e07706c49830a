package nl.rookstopregister.correspondence.web;

import java.util.List;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.correspondence.LetterSummary;
import nl.rookstopregister.correspondence.Letters;
import nl.rookstopregister.shared.CoachId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Mijn brieven: all letters to the coach who asks. */
@Controller
class MyLettersController {

    private final Letters letters;

    MyLettersController(Letters letters) {
        this.letters = letters;
    }

    @GetMapping("/mijn/brieven")
    ModelAndView all(SignedIn coach) {
        CoachId own = coach.coach();
        List<LetterSummary> all = own == null ? List.of() : letters.of(own);
        return new ModelAndView("correspondence/letters", "page", new MyLettersPage(all));
    }
}

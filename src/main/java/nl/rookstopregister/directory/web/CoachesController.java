package nl.rookstopregister.directory.web;

import java.util.Optional;
import java.util.stream.Stream;
import nl.rookstopregister.directory.snapshot.OldNumbers;
import nl.rookstopregister.register.RegistrationNumber;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The search for a coach. */
@Controller
class CoachesController {

    private static final int ON_A_PAGE = 20;
    private static final int DIGITS_OF_A_NUMBER = 7;

    private final FindCoaches finding;
    private final OldNumbers oldNumbers;

    CoachesController(FindCoaches finding, OldNumbers oldNumbers) {
        this.finding = finding;
        this.oldNumbers = oldNumbers;
    }

    @GetMapping(CoachesForm.PATH)
    ModelAndView coaches(@RequestParam MultiValueMap<String, String> asked) {
        CoachesReading reading = CoachesReading.of(asked);
        return number(reading.form())
                .map(number -> new ModelAndView("redirect:/coaches/" + number))
                .orElseGet(() -> answer(finding.page(reading, ON_A_PAGE)));
    }

    /** What is no number, place or name of ours may be a predecessor's number. */
    private ModelAndView answer(CoachesPage page) {
        return page.foundNobodyBy()
                .filter(typed -> typed.chars().anyMatch(Character::isDigit))
                .flatMap(oldNumbers::find)
                .map(CoachController::moved)
                .orElseGet(() -> page(page));
    }

    private static ModelAndView page(CoachesPage page) {
        ModelAndView answer = new ModelAndView("directory/coaches", "page", page);
        answer.setStatus(page.status());
        return answer;
    }

    /** Whoever types a number where a name or a place is asked wants that one coach. */
    private static Optional<RegistrationNumber> number(CoachesForm form) {
        return Stream.of(form.name(), form.place())
                .filter(typed -> typed.length() >= DIGITS_OF_A_NUMBER && Character.isDigit(typed.charAt(0)))
                .flatMap(typed -> RegistrationNumber.read(typed).stream())
                .findFirst();
    }
}

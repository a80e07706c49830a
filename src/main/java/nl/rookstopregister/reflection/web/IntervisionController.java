package nl.rookstopregister.reflection.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.WrittenDay;
import nl.rookstopregister.reflection.MeetingId;
import nl.rookstopregister.reflection.usecase.HoldIntervision;
import nl.rookstopregister.reflection.usecase.HoldIntervision.Entering;
import nl.rookstopregister.reflection.usecase.ReadMeetings;
import nl.rookstopregister.reflection.web.IntervisionPage.Typed;
import nl.rookstopregister.shared.CoachId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Intervisie: one enters a meeting, the others say that they were there. */
@Controller
@RequestMapping("/mijn/portfolio/intervisie")
class IntervisionController {

    private static final int LONGEST = 300;
    private static final int MOST = 30;

    private final HoldIntervision intervision;
    private final ReadMeetings meetings;

    IntervisionController(HoldIntervision intervision, ReadMeetings meetings) {
        this.intervision = intervision;
        this.meetings = meetings;
    }

    @GetMapping
    ModelAndView all(SignedIn reader) {
        return page(Own.coach(reader), Typed.NOTHING, FormErrors.none());
    }

    @PostMapping
    ModelAndView enter(
            @RequestParam(defaultValue = "") String dag,
            @RequestParam(defaultValue = "") String rol,
            @RequestParam(defaultValue = "") String onderwerp,
            @RequestParam(defaultValue = "") String nummers,
            SignedIn reader) {
        CoachId coach = Own.coach(reader);
        Typed typed = new Typed(dag, rol, onderwerp, nummers);
        Optional<LocalDate> day = WrittenDay.read(dag);
        List<String> numbers = numbers(nummers);
        FormErrors errors = errors(typed, day.isPresent(), numbers);
        if (day.isEmpty() || !errors.isEmpty()) {
            return again(coach, typed, errors);
        }
        return switch (intervision.enter(coach, day.get(), Integer.parseInt(rol), onderwerp.strip(), numbers)) {
            case Entering.Entered _ -> new ModelAndView("redirect:/mijn/portfolio/intervisie");
            case Entering.NotYetHeld _ -> again(coach, typed, FormErrors.of("dag", "reflection.wrong.later"));
            case Entering.NobodyElse _ -> again(coach, typed, FormErrors.of("nummers", "reflection.wrong.nobody"));
            case Entering.UnknownNumbers(var unknown) ->
                again(coach, typed, FormErrors.of("nummers", "reflection.wrong.unknown", String.join(", ", unknown)));
        };
    }

    @PostMapping("/{meeting}/bevestigen")
    ModelAndView confirm(@PathVariable MeetingId meeting, SignedIn reader) {
        return answer(meeting, reader, true);
    }

    @PostMapping("/{meeting}/niet-geweest")
    ModelAndView deny(@PathVariable MeetingId meeting, SignedIn reader) {
        return answer(meeting, reader, false);
    }

    private ModelAndView answer(MeetingId meeting, SignedIn reader, boolean wasThere) {
        intervision.answer(meeting, Own.coach(reader), wasThere);
        return new ModelAndView("redirect:/mijn/portfolio/intervisie");
    }

    private FormErrors errors(Typed typed, boolean day, List<String> numbers) {
        FormErrors errors = FormErrors.none();
        if (!day) {
            errors = errors.and("dag", "reflection.wrong.day");
        }
        if (meetings.roles().stream()
                .noneMatch(role -> Integer.toString(role.number()).equals(typed.role()))) {
            errors = errors.and("rol", "reflection.wrong.role");
        }
        if (typed.subject().isBlank() || typed.subject().length() > LONGEST) {
            errors = errors.and("onderwerp", "reflection.wrong.subject", LONGEST);
        }
        if (numbers.isEmpty() || numbers.size() > MOST) {
            errors = errors.and("nummers", "reflection.wrong.numbers", MOST);
        }
        return errors;
    }

    /** Each on a line, or with a comma between them; a number itself may have spaces in it. */
    private static List<String> numbers(String typed) {
        return Arrays.stream(typed.split("[\\n,;]"))
                .map(String::strip)
                .filter(number -> !number.isEmpty())
                .distinct()
                .toList();
    }

    private ModelAndView again(CoachId coach, Typed typed, FormErrors errors) {
        ModelAndView again = page(coach, typed, errors);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private ModelAndView page(CoachId coach, Typed typed, FormErrors errors) {
        return new ModelAndView(
                "reflection/intervision",
                "page",
                new IntervisionPage(meetings.of(coach), meetings.roles(), typed, meetings.confirmedAtLeast(), errors));
    }
}

package nl.rookstopregister.reminders.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.reminders.model.Reminder;
import nl.rookstopregister.reminders.model.ReminderKind;
import nl.rookstopregister.reminders.usecase.ChooseReminders;
import nl.rookstopregister.shared.CoachId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Herinneringen: which ones a coach wants. */
@Controller
@RequestMapping("/mijn/herinneringen")
class MyRemindersController {

    private final ChooseReminders chooseReminders;

    MyRemindersController(ChooseReminders chooseReminders) {
        this.chooseReminders = chooseReminders;
    }

    @GetMapping
    ModelAndView show(@RequestParam(defaultValue = "") String gedaan, SignedIn reader) {
        CoachId coach = coach(reader);
        return new ModelAndView(
                "reminders/mine",
                "page",
                new MyRemindersPage(
                        chooseReminders.plan(coach).orElse(null),
                        chooseReminders.switchedOff(coach),
                        chooseReminders.of(coach).stream()
                                .filter(settled -> settled.outcome() == Reminder.Outcome.SENT)
                                .toList(),
                        gedaan.equals("bewaard")));
    }

    /** What is not ticked is switched off. */
    @PostMapping
    ModelAndView choose(@RequestParam(defaultValue = "") List<String> soort, SignedIn reader) {
        Set<ReminderKind> unwanted = EnumSet.allOf(ReminderKind.class);
        Arrays.stream(ReminderKind.values())
                .filter(kind -> soort.contains(kind.name()))
                .forEach(unwanted::remove);
        chooseReminders.switchOff(coach(reader), unwanted);
        return new ModelAndView("redirect:/mijn/herinneringen?gedaan=bewaard");
    }

    private static CoachId coach(SignedIn reader) {
        CoachId coach = reader.coach();
        if (coach == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return coach;
    }
}

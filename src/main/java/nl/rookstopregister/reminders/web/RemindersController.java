package nl.rookstopregister.reminders.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.pages.Pager;
import nl.rookstopregister.reminders.model.SettledReminder;
import nl.rookstopregister.reminders.usecase.ChooseReminders;
import nl.rookstopregister.shared.CoachId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Herinneringen at the office: what was sent, to whom and when. */
@Controller
class RemindersController {

    private static final int PAGE = 50;
    private static final String ADDRESS = "/bureau/herinneringen";

    private final ChooseReminders reminders;
    private final Dossiers dossiers;

    RemindersController(ChooseReminders reminders, Dossiers dossiers) {
        this.reminders = reminders;
        this.dossiers = dossiers;
    }

    @GetMapping(ADDRESS)
    ModelAndView sent(@RequestParam(defaultValue = "1") int pagina) {
        int page = Math.max(1, pagina);
        List<SettledReminder> sent = reminders.sent((page - 1) * PAGE, PAGE);
        Map<CoachId, CoachDetails> people =
                dossiers
                        .details(sent.stream()
                                .map(each -> each.reminder().coach())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(CoachDetails::coach, Function.identity()));
        List<RemindersPage.Line> lines = sent.stream()
                .map(each -> line(each, people.get(each.reminder().coach())))
                .toList();
        Pager pager = new Pager(page, PAGE, Math.toIntExact(reminders.countSent()), ADDRESS);
        return new ModelAndView("reminders/sent", "page", new RemindersPage(lines, pager));
    }

    private static RemindersPage.Line line(SettledReminder sent, @Nullable CoachDetails person) {
        CoachId coach = sent.reminder().coach();
        return new RemindersPage.Line(
                person == null ? coach.toString() : person.name().full(), "/bureau/personen/" + coach, sent);
    }
}

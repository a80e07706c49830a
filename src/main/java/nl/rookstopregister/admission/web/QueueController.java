package nl.rookstopregister.admission.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.admission.ApplicationState;
import nl.rookstopregister.admission.model.Application;
import nl.rookstopregister.admission.usecase.ListWork;
import nl.rookstopregister.admission.usecase.ListWork.Work;
import nl.rookstopregister.pages.Deadline;
import nl.rookstopregister.pages.spi.WaitingAtOffice;
import nl.rookstopregister.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Bureau: what waits for office and committee. */
@Controller
@RequestMapping("/bureau")
class QueueController {

    private static final List<ApplicationState> WAITING =
            List.of(ApplicationState.SUBMITTED, ApplicationState.COMPLETE, ApplicationState.PROPOSED);
    private static final int MOST_PRESSING = 8;
    private static final int MOST_SHOWN = 500;

    private final ListWork listWork;
    private final ObjectProvider<WaitingAtOffice> elsewhere;

    QueueController(ListWork listWork, ObjectProvider<WaitingAtOffice> elsewhere) {
        this.listWork = listWork;
        this.elsewhere = elsewhere;
    }

    @GetMapping
    ModelAndView office(SignedIn reader) {
        List<Work> waiting = listWork.in(WAITING);
        LocalDate today = listWork.today();
        return new ModelAndView(
                "admission/office",
                "page",
                new OfficeStartPage(
                        count(waiting, ApplicationState.SUBMITTED),
                        count(waiting, ApplicationState.COMPLETE),
                        count(waiting, ApplicationState.PROPOSED),
                        waiting.stream().filter(work -> isMine(work, reader)).count(),
                        waiting.stream()
                                .limit(MOST_PRESSING)
                                .map(work -> line(work, today))
                                .toList(),
                        reader.is(Role.OFFICE) ? elsewhere() : List.of()));
    }

    private List<OfficeStartPage.Elsewhere> elsewhere() {
        return elsewhere
                .orderedStream()
                .map(waiting -> new OfficeStartPage.Elsewhere(waiting.words(), waiting.count(), waiting.address()))
                .filter(waiting -> waiting.count() > 0)
                .toList();
    }

    @GetMapping("/aanvragen")
    ModelAndView queue(
            SignedIn reader,
            @RequestParam(defaultValue = "wacht") String stand,
            @RequestParam(defaultValue = "iedereen") String wie) {
        LocalDate today = listWork.today();
        List<QueuePage.Line> lines = listWork.in(states(stand)).stream()
                .filter(work -> work.application().snapshots() > 0)
                .filter(whose(wie, reader))
                .limit(MOST_SHOWN)
                .map(work -> line(work, today))
                .toList();
        return new ModelAndView("admission/queue", "page", new QueuePage(new QueuePage.Filter(stand, wie), lines));
    }

    private static List<ApplicationState> states(String name) {
        return switch (name) {
            case "controle" -> List.of(ApplicationState.SUBMITTED);
            case "besluit" -> List.of(ApplicationState.COMPLETE);
            case "voorstel" -> List.of(ApplicationState.PROPOSED);
            case "aanvrager" -> List.of(ApplicationState.MORE_ASKED);
            case "klaar" ->
                List.of(
                        ApplicationState.GRANTED,
                        ApplicationState.REFUSED,
                        ApplicationState.WITHDRAWN,
                        ApplicationState.CLOSED);
            default -> WAITING;
        };
    }

    private static Predicate<Work> whose(String who, SignedIn reader) {
        return switch (who) {
            case "mij" -> work -> isMine(work, reader);
            case "niemand" -> work -> work.application().handling().assignee() == null;
            default -> _ -> true;
        };
    }

    private static boolean isMine(Work work, SignedIn reader) {
        Actor assignee = work.application().handling().assignee();
        return assignee != null
                && Objects.equals(assignee.account(), reader.account().value());
    }

    private static long count(List<Work> waiting, ApplicationState state) {
        return waiting.stream()
                .filter(work -> work.application().state() == state)
                .count();
    }

    private static QueuePage.Line line(Work work, LocalDate today) {
        Application application = work.application();
        Actor assignee = application.handling().assignee();
        return new QueuePage.Line(
                application.id(),
                application.number().toString(),
                work.applicant(),
                application.procedure(),
                application.state(),
                deadline(work.checkUntil(), today),
                deadline(work.decideUntil(), today),
                assignee == null ? null : assignee.name());
    }

    private static @Nullable Deadline deadline(@Nullable LocalDate last, LocalDate today) {
        return last == null ? null : new Deadline(last, today);
    }
}

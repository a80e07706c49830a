package nl.rookstopregister.admission.web;

import java.util.List;
import java.util.UUID;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.admission.ApplicationId;
import nl.rookstopregister.admission.model.Application;
import nl.rookstopregister.admission.model.Task;
import nl.rookstopregister.admission.usecase.ApplicationFile;
import nl.rookstopregister.admission.usecase.SubmitApplication;
import nl.rookstopregister.admission.usecase.SubmitApplication.Submission;
import nl.rookstopregister.admission.usecase.WithdrawApplication;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.shared.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One application: its tasks, the look over everything, submitting, where it stands, and taking it back. */
@Controller
@RequestMapping({"/mijn/aanvragen/{id}", "/bureau/papier/{id}"})
class ApplicationController {

    private final Own own;
    private final Sections sections;
    private final SubmitApplication submitApplication;
    private final WithdrawApplication withdrawApplication;
    private final Words words;

    ApplicationController(
            Own own,
            Sections sections,
            SubmitApplication submitApplication,
            WithdrawApplication withdrawApplication,
            Words words) {
        this.own = own;
        this.sections = sections;
        this.submitApplication = submitApplication;
        this.withdrawApplication = withdrawApplication;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(@PathVariable ApplicationId id, SignedIn reader, Language language) {
        ApplicationFile file = own.file(id, reader);
        return file.application().state().waitsForApplicant() ? tasks(file) : status(file, language);
    }

    @GetMapping("/controleren")
    ModelAndView check(@PathVariable ApplicationId id, SignedIn reader, Language language) {
        ApplicationFile file = own.file(id, reader);
        return file.application().state().waitsForApplicant() ? check(file, language) : Own.back(id, reader);
    }

    @PostMapping("/controleren")
    ModelAndView submit(
            @PathVariable ApplicationId id, @RequestParam UUID request, SignedIn reader, Language language) {
        return switch (submitApplication.submit(id, reader, own.coach(id, reader), request)) {
            case Submission.Submitted _, Submission.NotNow _ -> Own.back(id, reader);
            case Submission.Incomplete _ -> {
                ModelAndView again = check(own.file(id, reader), language);
                again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield again;
            }
        };
    }

    @GetMapping("/intrekken")
    ModelAndView askWithdrawal(@PathVariable ApplicationId id, SignedIn reader) {
        ApplicationFile file = own.file(id, reader);
        return file.application().state().isOpen()
                ? new ModelAndView("admission/withdraw", "page", Head.of(file))
                : Own.back(id, reader);
    }

    @PostMapping("/intrekken")
    ModelAndView withdraw(@PathVariable ApplicationId id, SignedIn reader) {
        withdrawApplication.withdraw(id, reader, own.coach(id, reader));
        return Own.back(id, reader);
    }

    private static ModelAndView tasks(ApplicationFile file) {
        Application application = file.application();
        List<TaskListPage.Line> lines = Task.askedIn(application.procedure()).stream()
                .map(task -> new TaskListPage.Line(
                        task,
                        file.status(task),
                        application.canChange(task) || task == Task.COMPETENCES,
                        application.handling().asked().get(task)))
                .toList();
        return new ModelAndView(
                "admission/tasks", "page", new TaskListPage(Head.of(file), lines, file.assessment(), file.isReady()));
    }

    private ModelAndView check(ApplicationFile file, Language language) {
        List<Task> open = Task.askedIn(file.application().procedure()).stream()
                .filter(task -> file.application().canChange(task))
                .toList();
        return new ModelAndView(
                "admission/check",
                "page",
                new CheckPage(Head.of(file), sections.of(file, language), open, file.assessment(), UUID.randomUUID()));
    }

    private ModelAndView status(ApplicationFile file, Language language) {
        Application application = file.application();
        var decision = application.handling().decision();
        return new ModelAndView(
                "admission/status",
                "page",
                new StatusPage(
                        Head.of(file),
                        Clocks.decision(application, file.terms(), file.today()),
                        sections.of(file, language),
                        HistoryLine.of(file.history(), words, language),
                        decision == null ? null : decision.toString()));
    }
}

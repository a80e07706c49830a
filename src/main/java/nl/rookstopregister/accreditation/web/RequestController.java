package nl.rookstopregister.accreditation.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.accreditation.RequestId;
import nl.rookstopregister.accreditation.usecase.ReadRequest;
import nl.rookstopregister.accreditation.usecase.RequestFile;
import nl.rookstopregister.accreditation.usecase.SubmitRequest;
import nl.rookstopregister.accreditation.usecase.WithdrawRequest;
import nl.rookstopregister.forms.Problem;
import nl.rookstopregister.forms.Subject;
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

/** One request: its subjects, the look over everything, submitting, where it stands, and taking it back. */
@Controller
@RequestMapping(OwnRequests.ADDRESS + "/{id}")
class RequestController {

    private final OwnRequests own;
    private final ReadRequest readRequest;
    private final SubmitRequest submitRequest;
    private final WithdrawRequest withdrawRequest;
    private final Words words;

    RequestController(
            OwnRequests own,
            ReadRequest readRequest,
            SubmitRequest submitRequest,
            WithdrawRequest withdrawRequest,
            Words words) {
        this.own = own;
        this.readRequest = readRequest;
        this.submitRequest = submitRequest;
        this.withdrawRequest = withdrawRequest;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(@PathVariable RequestId id, SignedIn reader, Language language) {
        RequestFile file = own.file(id, reader);
        boolean mayEdit = own.member(reader).role().mayEdit();
        return file.request().state().waitsForProvider()
                ? tasks(file, mayEdit, language)
                : new ModelAndView(
                        "accreditation/own/status",
                        "page",
                        new RequestStatusPage(
                                RequestHead.of(file),
                                RequestSection.of(file, language),
                                RequestLine.forProvider(file, words, language),
                                RequestLine.ruling(file),
                                mayEdit));
    }

    @GetMapping("/controleren")
    ModelAndView check(@PathVariable RequestId id, SignedIn reader, Language language) {
        own.editor(reader);
        RequestFile file = own.file(id, reader);
        return file.request().state().waitsForProvider() ? check(file, language) : backTo(id);
    }

    @PostMapping("/controleren")
    ModelAndView submit(@PathVariable RequestId id, @RequestParam UUID page, SignedIn reader, Language language) {
        RequestFile file = own.file(id, reader);
        return switch (submitRequest.submit(id, reader, own.editor(reader), page)) {
            case SUBMITTED, NOT_NOW -> backTo(id);
            case INCOMPLETE -> {
                ModelAndView again = check(file, language);
                again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield again;
            }
        };
    }

    @GetMapping("/intrekken")
    ModelAndView askWithdrawal(@PathVariable RequestId id, SignedIn reader) {
        own.editor(reader);
        RequestFile file = own.file(id, reader);
        return file.request().state().isOpen()
                ? new ModelAndView("accreditation/own/withdraw", "page", RequestHead.of(file))
                : backTo(id);
    }

    @PostMapping("/intrekken")
    ModelAndView withdraw(@PathVariable RequestId id, SignedIn reader) {
        RequestFile file = own.file(id, reader);
        withdrawRequest.withdraw(file.request().id(), reader, own.editor(reader));
        return backTo(id);
    }

    private ModelAndView tasks(RequestFile file, boolean mayEdit, Language language) {
        Set<String> unanswered = readRequest.unanswered(file);
        List<RequestTasksPage.Line> lines = file.form().subjects().stream()
                .map(subject -> line(file, subject, mayEdit, unanswered.contains(subject.name())))
                .toList();
        return new ModelAndView(
                "accreditation/own/tasks",
                "page",
                new RequestTasksPage(
                        RequestHead.of(file),
                        lines,
                        RunningTotal.of(file, words, language),
                        RequestLine.forProvider(file, words, language),
                        file.unfinished().isEmpty(),
                        mayEdit));
    }

    private static RequestTasksPage.Line line(RequestFile file, Subject subject, boolean mayEdit, boolean unanswered) {
        return new RequestTasksPage.Line(
                file.form().prefix() + ".subject." + subject.key(),
                OwnRequests.ADDRESS + "/" + file.request().id() + "/" + subject.address(),
                file.progress(subject),
                mayEdit && file.request().canChange(subject),
                file.request().asked().get(subject.name()),
                unanswered);
    }

    private ModelAndView check(RequestFile file, Language language) {
        List<String> open = file.form().subjects().stream()
                .filter(subject -> file.request().canChange(subject))
                .map(Subject::address)
                .toList();
        return new ModelAndView(
                "accreditation/own/check",
                "page",
                new RequestCheckPage(
                        RequestHead.of(file),
                        RequestSection.of(file, language),
                        open,
                        file.across().stream().map(Problem::key).distinct().toList(),
                        RunningTotal.of(file, words, language),
                        UUID.randomUUID()));
    }

    private static ModelAndView backTo(RequestId id) {
        return new ModelAndView("redirect:" + OwnRequests.ADDRESS + "/" + id);
    }
}

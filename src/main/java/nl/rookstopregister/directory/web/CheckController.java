package nl.rookstopregister.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.rookstopregister.directory.model.DirectoryEntry;
import nl.rookstopregister.directory.snapshot.OldNumbers;
import nl.rookstopregister.directory.snapshot.Snapshot;
import nl.rookstopregister.directory.snapshot.Statuses;
import nl.rookstopregister.directory.web.CheckForm.Question;
import nl.rookstopregister.dossiers.Names;
import nl.rookstopregister.dossiers.PersonName;
import nl.rookstopregister.pages.FormAnswer.Invalid;
import nl.rookstopregister.pages.FormAnswer.Valid;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.register.NumberLookup.Found;
import nl.rookstopregister.register.NumberLookup.TypingError;
import nl.rookstopregister.register.NumberLookup.Unknown;
import nl.rookstopregister.register.RegistrationNumber;
import nl.rookstopregister.register.StatusOnDay;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Whether somebody is, or was, registered on a day. */
@Controller
class CheckController {

    private final Statuses statuses;
    private final Snapshot snapshot;
    private final OldNumbers oldNumbers;
    private final Names names;
    private final Clock clock;

    CheckController(Statuses statuses, Snapshot snapshot, OldNumbers oldNumbers, Names names, Clock clock) {
        this.statuses = statuses;
        this.snapshot = snapshot;
        this.oldNumbers = oldNumbers;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping("/controleren")
    ModelAndView check(@ModelAttribute CheckForm form) {
        LocalDate today = LocalDate.now(clock);
        if (!form.sent()) {
            return page(CheckPage.empty(form, today), HttpStatus.OK);
        }
        return switch (form.read(clock)) {
            case Invalid<Question>(var errors) -> wrong(form, errors);
            case Valid<Question>(var question) -> answer(form, question);
        };
    }

    private ModelAndView answer(CheckForm form, Question question) {
        Optional<StatusOnDay> then = statuses.beforeItLedOn(question.number(), question.day(), question.knownAt());
        if (then.isPresent()) {
            return found(form, question, then.get().number(), null);
        }
        return switch (statuses.lookUp(question.number())) {
            case TypingError error -> perhapsFormer(form, question, "directory.check.number.mistyped");
            case Unknown unknown -> perhapsFormer(form, question, "directory.check.number.unknown");
            case Found(var number, var _) -> found(form, question, number, null);
        };
    }

    private ModelAndView perhapsFormer(CheckForm form, Question question, String otherwise) {
        return oldNumbers
                .find(question.number())
                .map(former -> found(form, question, former.number(), former.written()))
                .orElseGet(() -> wrong(form, FormErrors.of("nummer", otherwise)));
    }

    private ModelAndView found(
            CheckForm form, Question question, RegistrationNumber number, @Nullable String formerNumber) {
        LocalDate today = LocalDate.now(clock);
        String name = snapshot.directory()
                .find(number)
                .map(entry -> nameOn(question.day(), entry, today))
                .orElse("");
        CheckPage.Answer answer = new CheckPage.Answer(
                statuses.on(number, question.day(), question.knownAt())
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE)),
                name,
                !name.isEmpty(),
                question.knownAt() != null,
                formerNumber);
        return page(new CheckPage(form, FormErrors.none(), answer, today), HttpStatus.OK);
    }

    /** The proof of a day names who it was then; while the database is away, as the snapshot has it today. */
    private String nameOn(LocalDate day, DirectoryEntry entry, LocalDate today) {
        PersonName now = entry.on(today).name();
        if (!day.isBefore(today)) {
            return now.full();
        }
        try {
            return names.on(entry.coach(), day).orElse(now).full();
        } catch (DataAccessException | TransactionException _) {
            return now.full();
        }
    }

    private ModelAndView wrong(CheckForm form, FormErrors errors) {
        CheckPage page = new CheckPage(form, errors, null, LocalDate.now(clock));
        return page(page, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView page(CheckPage page, HttpStatus status) {
        ModelAndView answer = new ModelAndView("directory/check", "page", page);
        answer.setStatus(status);
        return answer;
    }
}

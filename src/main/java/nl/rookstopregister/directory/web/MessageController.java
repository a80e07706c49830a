package nl.rookstopregister.directory.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.rookstopregister.directory.model.PublicCoach;
import nl.rookstopregister.directory.snapshot.Snapshot;
import nl.rookstopregister.directory.usecase.SendMessage;
import nl.rookstopregister.directory.usecase.SendMessage.Message;
import nl.rookstopregister.pages.FormAnswer.Invalid;
import nl.rookstopregister.pages.FormAnswer.Valid;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.register.RegistrationNumber;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Writing to a coach without knowing the address. */
@Controller
class MessageController {

    private final Snapshot snapshot;
    private final SendMessage sending;
    private final MessageLimit limit;
    private final Clock clock;

    MessageController(Snapshot snapshot, SendMessage sending, MessageLimit limit, Clock clock) {
        this.snapshot = snapshot;
        this.sending = sending;
        this.limit = limit;
        this.clock = clock;
    }

    @GetMapping("/coaches/{number}/bericht")
    ModelAndView write(@PathVariable String number) {
        MessageForm empty = new MessageForm(null, null, null, null, null);
        return reachable(number)
                .map(coach -> page(new MessagePage(coach, empty, FormErrors.none(), false), HttpStatus.OK))
                .orElseGet(() -> back(number));
    }

    @PostMapping("/coaches/{number}/bericht")
    ModelAndView send(@PathVariable String number, @ModelAttribute MessageForm form, HttpServletRequest request) {
        Optional<PublicCoach> reachable = reachable(number);
        if (reachable.isEmpty()) {
            return back(number);
        }
        PublicCoach coach = reachable.get();
        if (form.byMachine()) {
            // Thanked like anybody: a machine that is told what is wrong does it right the next time.
            return sent(coach.number());
        }
        return switch (form.read(coach.number())) {
            case Invalid<Message>(var errors) ->
                page(new MessagePage(coach, form, errors, false), HttpStatus.UNPROCESSABLE_CONTENT);
            case Valid<Message>(var message) -> passOn(coach, form, message, request);
        };
    }

    private ModelAndView passOn(PublicCoach coach, MessageForm form, Message message, HttpServletRequest request) {
        if (!limit.allows(request.getRemoteAddr(), coach.number().value())) {
            return page(new MessagePage(coach, form, FormErrors.none(), true), HttpStatus.TOO_MANY_REQUESTS);
        }
        return switch (sending.send(message)) {
            case SENT -> sent(coach.number());
            case NOT_REACHABLE -> back(coach.number().value());
        };
    }

    private Optional<PublicCoach> reachable(String number) {
        LocalDate today = LocalDate.now(clock);
        return RegistrationNumber.read(number)
                .flatMap(snapshot.directory()::find)
                .map(entry -> entry.on(today))
                .filter(coach -> coach.appointments().mailForm());
    }

    private static ModelAndView sent(RegistrationNumber number) {
        return new ModelAndView("redirect:/coaches/" + number + "?verstuurd=true");
    }

    /** The coach's page says what there is to know. */
    private static ModelAndView back(String number) {
        return RegistrationNumber.read(number)
                .map(read -> new ModelAndView("redirect:/coaches/" + read))
                .orElseGet(() -> CoachController.unknown(number, true));
    }

    private static ModelAndView page(MessagePage page, HttpStatus status) {
        ModelAndView answer = new ModelAndView("directory/message", "page", page);
        answer.setStatus(status);
        return answer;
    }
}

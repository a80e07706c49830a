package nl.rookstopregister.register.web;

import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.accesslog.AccessLog;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.register.RegistrationState;
import nl.rookstopregister.register.Taking;
import nl.rookstopregister.register.model.Judgement;
import nl.rookstopregister.register.model.Proposal;
import nl.rookstopregister.register.usecase.DecideTogether;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Vier ogen: decisions that one person prepared and another confirms or sends back. */
@Controller
@RequestMapping("/bureau/voorstellen")
class ProposalsController {

    private final DecideTogether decideTogether;
    private final PersonReading people;
    private final AccessLog accessLog;

    ProposalsController(DecideTogether decideTogether, PersonReading people, AccessLog accessLog) {
        this.decideTogether = decideTogether;
        this.people = people;
        this.accessLog = accessLog;
    }

    @GetMapping
    ModelAndView list(SignedIn reader) {
        return new ModelAndView(
                "register/proposals",
                "page",
                new ProposalsPage(decideTogether.open().stream()
                        .map(each -> line(each, reader))
                        .toList()));
    }

    @GetMapping("/{id}")
    ModelAndView one(@PathVariable UUID id, SignedIn reader) {
        Proposal proposal =
                decideTogether.open(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        accessLog.looked(proposal.decision().coach(), "accesslog.register.person");
        return page(proposal, reader, null);
    }

    @PostMapping("/{id}/bevestigen")
    ModelAndView confirm(@PathVariable UUID id, SignedIn second) {
        Optional<Proposal> proposal = decideTogether.open(id);
        if (proposal.isEmpty()) {
            return new ModelAndView("redirect:/bureau/voorstellen");
        }
        if (!Bodies.mayConfirm(second, proposal.get().decision().body())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return switch (decideTogether.confirm(id, second.actor()).orElse(null)) {
            case Taking.Taken(var decision) ->
                new ModelAndView("redirect:/bureau/personen/" + decision.coach() + "/besluiten/" + decision.number());
            case null -> new ModelAndView("redirect:/bureau/voorstellen");
            case Taking reason -> {
                ModelAndView view = page(proposal.get(), second, Refusal.of(reason));
                view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield view;
            }
        };
    }

    @PostMapping("/{id}/intrekken")
    ModelAndView withdraw(@PathVariable UUID id, SignedIn by) {
        decideTogether.withdraw(id, by.actor());
        return new ModelAndView("redirect:/bureau/voorstellen");
    }

    private ModelAndView page(Proposal proposal, SignedIn reader, @Nullable Refusal refusal) {
        Judgement judgement = decideTogether.outlook(proposal.decision()).judgement();
        RegistrationState from = judgement instanceof Judgement.Allowed allowed ? allowed.from() : null;
        RegistrationState to = judgement instanceof Judgement.Allowed allowed ? allowed.to() : null;
        Refusal reason = judgement instanceof Judgement.Refused(Taking why) ? Refusal.of(why) : refusal;
        KindAddress kind = KindAddress.of(proposal.decision().kind()).orElseThrow();
        CheckPage page = new CheckPage(
                proposal.decision().coach().toString(),
                people.name(proposal.decision().coach()),
                DecidePages.words(kind),
                proposal.decision(),
                from == null || to == null ? null : new CheckPage.Consequence(from, to, true),
                null,
                new CheckPage.Waiting(
                        proposal.id().toString(),
                        proposal.preparedBy().name(),
                        proposal.preparedBy(reader.actor())
                                || !Bodies.mayConfirm(
                                        reader, proposal.decision().body()),
                        reason));
        return new ModelAndView("register/check", "page", page);
    }

    private ProposalsPage.Line line(Proposal proposal, SignedIn reader) {
        return new ProposalsPage.Line(
                proposal.id().toString(),
                people.name(proposal.decision().coach()),
                proposal.decision().kind(),
                proposal.preparedBy().name(),
                proposal.preparedAt(),
                proposal.preparedBy(reader.actor()));
    }
}

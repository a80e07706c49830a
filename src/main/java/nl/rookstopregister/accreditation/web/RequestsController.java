package nl.rookstopregister.accreditation.web;

import java.util.List;
import java.util.Optional;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.accreditation.RequestId;
import nl.rookstopregister.accreditation.RequestKind;
import nl.rookstopregister.accreditation.model.Purpose;
import nl.rookstopregister.accreditation.usecase.ReadRequest;
import nl.rookstopregister.accreditation.usecase.RequestForms;
import nl.rookstopregister.accreditation.usecase.StartRequest;
import nl.rookstopregister.accreditation.usecase.StartRequest.Start;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.providers.Membership;
import nl.rookstopregister.providers.ProviderId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Aanvragen: all requests of a provider, and the beginning of another. */
@Controller
@RequestMapping(OwnRequests.ADDRESS)
class RequestsController {

    private final OwnRequests own;
    private final ReadRequest readRequest;
    private final StartRequest startRequest;
    private final RequestForms forms;

    RequestsController(OwnRequests own, ReadRequest readRequest, StartRequest startRequest, RequestForms forms) {
        this.own = own;
        this.readRequest = readRequest;
        this.startRequest = startRequest;
        this.forms = forms;
    }

    @GetMapping
    ModelAndView all(SignedIn reader) {
        Membership member = own.member(reader);
        List<RequestHead> heads = heads(member.provider().id());
        return new ModelAndView(
                "accreditation/own/requests",
                "page",
                new RequestsPage(
                        member.provider().name(),
                        heads.stream()
                                .filter(head -> head.state().waitsForProvider())
                                .toList(),
                        heads.stream()
                                .filter(head -> !head.state().waitsForProvider())
                                .toList(),
                        member.role().mayEdit()));
    }

    @GetMapping("/nieuw")
    ModelAndView choose(SignedIn reader, @RequestParam(defaultValue = "") String kopie) {
        NewRequestPage.Typed chosen =
                kopie.isEmpty() ? NewRequestPage.Typed.NOTHING : new NewRequestPage.Typed("KOPIE", kopie, "");
        return choice(own.editor(reader), chosen, FormErrors.none());
    }

    @PostMapping("/nieuw")
    ModelAndView start(
            SignedIn reader,
            @RequestParam(defaultValue = "") String begin,
            @RequestParam(defaultValue = "") String eerdere,
            @RequestParam(defaultValue = "") String verleend) {
        Membership member = own.editor(reader);
        NewRequestPage.Typed typed = new NewRequestPage.Typed(begin, eerdere, verleend);
        return begun(reader, member.provider().id(), typed)
                .map(id -> new ModelAndView("redirect:" + OwnRequests.ADDRESS + "/" + id))
                .orElseGet(() -> {
                    ModelAndView again = choice(member, typed, errors(typed));
                    again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                    return again;
                });
    }

    private Optional<RequestId> begun(SignedIn reader, ProviderId provider, NewRequestPage.Typed typed) {
        Start start = switch (typed.begin()) {
            case "KOPIE" ->
                uuid(typed.earlier())
                        .map(id -> startRequest.copy(reader, provider, RequestId.valueOf(id)))
                        .orElseGet(Start.NotThere::new);
            case "VERLENGING" -> again(reader, provider, Purpose.Aim.RENEWAL, typed.granted());
            case "VERSIE" -> again(reader, provider, Purpose.Aim.NEW_VERSION, typed.granted());
            default ->
                forms.kinds().stream()
                        .filter(kind -> kind.name().equals(typed.begin()))
                        .findFirst()
                        .map(kind -> startRequest.empty(reader, provider, kind))
                        .orElseGet(Start.NotThere::new);
        };
        return switch (start) {
            case Start.Started(RequestId id) -> Optional.of(id);
            case Start.AlreadyOpen(RequestId id) -> Optional.of(id);
            case Start.NotThere _ -> Optional.empty();
        };
    }

    private Start again(SignedIn reader, ProviderId provider, Purpose.Aim aim, String reference) {
        return reference.isBlank()
                ? new Start.NotThere()
                : startRequest.again(reader, provider, new Purpose(aim, reference));
    }

    private static Optional<String> uuid(String text) {
        return Optional.of(text).filter(each -> each.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
    }

    private static FormErrors errors(NewRequestPage.Typed typed) {
        return switch (typed.begin()) {
            case "KOPIE" -> FormErrors.of("eerdere", "accreditation.wrong.earlier");
            case "VERLENGING", "VERSIE" -> FormErrors.of("verleend", "accreditation.wrong.granted");
            default -> FormErrors.of("begin", "forms.wrong.choose");
        };
    }

    private ModelAndView choice(Membership member, NewRequestPage.Typed typed, FormErrors errors) {
        ProviderId provider = member.provider().id();
        List<RequestKind> kinds = forms.kinds();
        return new ModelAndView(
                "accreditation/own/new",
                "page",
                new NewRequestPage(kinds, heads(provider), startRequest.granted(provider), typed, errors));
    }

    private List<RequestHead> heads(ProviderId provider) {
        return readRequest.of(provider).stream().map(RequestHead::of).toList();
    }
}

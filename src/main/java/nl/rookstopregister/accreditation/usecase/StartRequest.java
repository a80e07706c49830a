package nl.rookstopregister.accreditation.usecase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.accreditation.Accreditations;
import nl.rookstopregister.accreditation.RequestId;
import nl.rookstopregister.accreditation.RequestKind;
import nl.rookstopregister.accreditation.Ruling;
import nl.rookstopregister.accreditation.RulingTaken;
import nl.rookstopregister.accreditation.model.Occurrence;
import nl.rookstopregister.accreditation.model.Purpose;
import nl.rookstopregister.accreditation.model.Request;
import nl.rookstopregister.accreditation.model.Requests;
import nl.rookstopregister.forms.Answers;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.shared.UseCase;
import org.springframework.beans.factory.ObjectProvider;

/** Begins a request: empty, as a copy of an earlier one, or about something that was granted before. */
@UseCase
public class StartRequest {

    /** What became of it. */
    public sealed interface Start {
        record Started(RequestId id) implements Start {}

        /** Somebody of the provider, or earlier oneself, is asking the same. */
        record AlreadyOpen(RequestId id) implements Start {}

        /** There is nothing like that to begin with. */
        record NotThere() implements Start {}
    }

    /** Something of the provider that stands in the list, or stood in it. */
    public record Granted(RequestKind kind, String reference, String title) {}

    private final Requests requests;
    private final RequestForms forms;
    private final ObjectProvider<Accreditations> accreditations;
    private final Tidings tidings;
    private final RequestTerms terms;

    StartRequest(
            Requests requests,
            RequestForms forms,
            ObjectProvider<Accreditations> accreditations,
            Tidings tidings,
            RequestTerms terms) {
        this.requests = requests;
        this.forms = forms;
        this.accreditations = accreditations;
        this.tidings = tidings;
        this.terms = terms;
    }

    public Start empty(SignedIn person, ProviderId provider, RequestKind kind) {
        return forms.find(kind)
                .map(_ -> begin(person, provider, kind, Purpose.SOMETHING_NEW, Answers.NONE, Map.of()))
                .orElseGet(Start.NotThere::new);
    }

    /** Everything that the earlier one says, with its documents, as something new. */
    public Start copy(SignedIn person, ProviderId provider, RequestId earlier) {
        return requests.find(earlier)
                .filter(request -> request.provider().equals(provider))
                .map(request -> begin(
                        person,
                        provider,
                        request.kind(),
                        Purpose.SOMETHING_NEW,
                        requests.draft(request.id()),
                        Map.of("copy", request.number().toString())))
                .orElseGet(Start.NotThere::new);
    }

    /** A renewal or a new version, filled in with what was granted. */
    public Start again(SignedIn person, ProviderId provider, Purpose purpose) {
        return lastGranted(provider).values().stream()
                .filter(granted -> granted.ruling().reference().equals(purpose.reference()))
                .findFirst()
                .map(granted -> begin(person, provider, granted.ruling().kind(), purpose, granted.answers(), Map.of()))
                .orElseGet(Start.NotThere::new);
    }

    /** What the provider may ask a renewal or a new version of. */
    public List<Granted> granted(ProviderId provider) {
        return lastGranted(provider).values().stream()
                .flatMap(taken -> forms
                        .find(taken.ruling().kind())
                        .map(form -> new Granted(
                                taken.ruling().kind(), taken.ruling().reference(), form.title(taken.answers())))
                        .stream())
                .toList();
    }

    private Map<String, RulingTaken> lastGranted(ProviderId provider) {
        List<RulingTaken> rulings = new ArrayList<>();
        Accreditations known = accreditations.getIfAvailable();
        if (known != null) {
            forms.kinds().forEach(kind -> rulings.addAll(known.rulings(kind)));
        }
        Map<String, RulingTaken> last = new LinkedHashMap<>();
        rulings.stream()
                .filter(taken -> taken.ruling().provider().equals(provider))
                .forEach(taken -> {
                    switch (taken.ruling().outcome()) {
                        case Ruling.Outcome.Granted _ -> last.put(taken.ruling().reference(), taken);
                        // What was withdrawn begins anew.
                        case Ruling.Outcome.Withdrawn _ ->
                            last.remove(taken.ruling().reference());
                        case Ruling.Outcome.Refused _ -> {}
                    }
                });
        return last;
    }

    private Start begin(
            SignedIn person,
            ProviderId provider,
            RequestKind kind,
            Purpose purpose,
            Answers answers,
            Map<String, String> details) {
        Request request = Request.start(
                RequestId.random(),
                requests.nextNumber(terms.today().getYear()),
                provider,
                kind,
                purpose,
                terms.today());
        if (!requests.add(request, answers)) {
            return open(provider, purpose)
                    .<Start>map(open -> new Start.AlreadyOpen(open.id()))
                    .orElseGet(Start.NotThere::new);
        }
        tidings.note(request, person.actor(), Occurrence.Kind.STARTED, details);
        return new Start.Started(request.id());
    }

    private Optional<Request> open(ProviderId provider, Purpose purpose) {
        return requests.of(provider).stream()
                .filter(request -> request.state().isOpen())
                .filter(request -> String.valueOf(purpose.reference())
                        .equals(request.purpose().reference()))
                .findFirst();
    }
}

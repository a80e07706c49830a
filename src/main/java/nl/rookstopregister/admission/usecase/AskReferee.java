package nl.rookstopregister.admission.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.admission.ApplicationId;
import nl.rookstopregister.admission.model.Application;
import nl.rookstopregister.admission.model.Applications;
import nl.rookstopregister.admission.model.Occurrence;
import nl.rookstopregister.admission.model.RefereeRequest;
import nl.rookstopregister.admission.model.RefereeRequest.Referee;
import nl.rookstopregister.admission.model.RefereeRequests;
import nl.rookstopregister.admission.model.Task;
import nl.rookstopregister.forms.Item;
import nl.rookstopregister.norms.Parameter;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;

/** Asks a referee to confirm a training, asks again, or takes the question back. */
@UseCase
public class AskReferee {

    private final Applications applications;
    private final RefereeRequests requests;
    private final RefereeMail mail;
    private final Applicant applicant;
    private final AdmissionTerms terms;
    private final Clock clock;

    AskReferee(
            Applications applications,
            RefereeRequests requests,
            RefereeMail mail,
            Applicant applicant,
            AdmissionTerms terms,
            Clock clock) {
        this.applications = applications;
        this.requests = requests;
        this.mail = mail;
        this.applicant = applicant;
        this.terms = terms;
        this.clock = clock;
    }

    /** A question about the same training that is open is taken back first: its link stops working. */
    public boolean ask(ApplicationId id, SignedIn person, CoachId coach, String item, Referee referee) {
        Optional<Application> own = own(id, coach);
        Optional<Item> training = own.flatMap(_ -> applications.draft(id).item(Task.TRAININGS, item));
        if (own.isEmpty() || training.isEmpty()) {
            return false;
        }
        takeBack(id, item);
        String token = RefereeMail.newToken();
        RefereeRequest request = new RefereeRequest(
                UUID.randomUUID(),
                id,
                item,
                referee,
                mail.nameOf(training.get().values()),
                RefereeMail.hash(token),
                clock.instant(),
                // As long as an applicant gets for an answer.
                terms.today().plus(terms.of(Parameter.MORE_ASKED_STOPS_CLOCK)),
                false,
                null);
        requests.add(request);
        mail.send(request, person, token);
        applicant.note(own.get(), person.actor(), Occurrence.Kind.REFEREE_ASKED, Map.of("referee", referee.name()));
        return true;
    }

    /** The same referee gets a new link; the old one stops working. */
    public boolean askAgain(ApplicationId id, SignedIn person, CoachId coach, UUID request) {
        return requests.find(request)
                .filter(asked -> asked.application().equals(id) && asked.answer() == null)
                .map(asked -> ask(id, person, coach, asked.item(), asked.referee()))
                .orElse(false);
    }

    public void withdraw(ApplicationId id, SignedIn person, CoachId coach, UUID request) {
        Optional<Application> own = own(id, coach);
        Optional<RefereeRequest> asked = requests.find(request)
                .filter(each -> each.application().equals(id) && each.answer() == null && !each.withdrawn());
        if (own.isPresent() && asked.isPresent()) {
            requests.withdraw(request);
            applicant.note(
                    own.get(),
                    person.actor(),
                    Occurrence.Kind.REFEREE_WITHDRAWN,
                    Map.of("referee", asked.get().referee().name()));
        }
    }

    private void takeBack(ApplicationId id, String item) {
        List<RefereeRequest> open = requests.of(id).stream()
                .filter(each -> each.item().equals(item) && each.answer() == null && !each.withdrawn())
                .toList();
        open.forEach(each -> requests.withdraw(each.id()));
    }

    /** Also after submission: a referee may be slow. */
    private Optional<Application> own(ApplicationId id, CoachId coach) {
        return applications
                .findToChange(id)
                .filter(each -> each.coach().equals(coach) && each.state().isOpen());
    }
}

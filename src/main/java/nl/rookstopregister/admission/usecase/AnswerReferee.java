package nl.rookstopregister.admission.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.rookstopregister.accesslog.AccessLog;
import nl.rookstopregister.admission.model.Application;
import nl.rookstopregister.admission.model.Applications;
import nl.rookstopregister.admission.model.Occurrence;
import nl.rookstopregister.admission.model.RefereeRequest;
import nl.rookstopregister.admission.model.RefereeRequest.RefereeAnswer;
import nl.rookstopregister.admission.model.RefereeRequests;
import nl.rookstopregister.admission.model.Task;
import nl.rookstopregister.forms.Answers;
import nl.rookstopregister.forms.Item;
import nl.rookstopregister.forms.Values;
import nl.rookstopregister.pages.WrittenDay;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.UseCase;
import org.jspecify.annotations.Nullable;

/** Lets whoever holds the one-time link say whether somebody followed a training. */
@UseCase
public class AnswerReferee {

    /**
     * What a referee is shown.
     *
     * @param completedOn the day on which it was completed, as the applicant says
     */
    public record Asked(
            RefereeRequest request,
            RefereeRequest.State state,
            String applicant,
            @Nullable LocalDate completedOn) {}

    private final Applications applications;
    private final RefereeRequests requests;
    private final Applicant history;
    private final AccessLog log;
    private final Clock clock;

    AnswerReferee(Applications applications, RefereeRequests requests, Applicant history, AccessLog log, Clock clock) {
        this.applications = applications;
        this.requests = requests;
        this.history = history;
        this.log = log;
        this.clock = clock;
    }

    /** Empty for a link that never was. */
    public Optional<Asked> open(String token) {
        return requests.withToken(RefereeMail.hash(token)).map(this::asked);
    }

    /** Where the question stands afterwards; an answer counts only if it was still asked. */
    public Optional<Asked> answer(String token, boolean confirmed, String name, String role, String remark) {
        Optional<Asked> asked = open(token).filter(each -> each.state() == RefereeRequest.State.ASKED);
        if (asked.isPresent() && isOpen(asked.get())) {
            RefereeAnswer answer = new RefereeAnswer(confirmed, name, role, remark, clock.instant());
            if (requests.answer(asked.get().request().id(), answer)) {
                tell(asked.get().request(), answer);
            }
        }
        return open(token);
    }

    private boolean isOpen(Asked asked) {
        return applications
                .findToChange(asked.request().application())
                .filter(application -> application.state().isOpen())
                .isPresent();
    }

    private void tell(RefereeRequest request, RefereeAnswer answer) {
        Application application = applications.find(request.application()).orElseThrow();
        history.note(
                application,
                new Actor(null, answer.name()),
                answer.confirmed() ? Occurrence.Kind.REFEREE_CONFIRMED : Occurrence.Kind.REFEREE_DENIED,
                Map.of("training", request.training(), "remark", answer.remark()));
        history.mail(application, "referee-answered", request.id().toString(), null);
        log.changed(application.coach(), "accesslog.admission.referee", answer.name());
    }

    private Asked asked(RefereeRequest request) {
        Answers answers = applications.draft(request.application());
        Values identity = answers.values(Task.IDENTITY);
        String applicant = "%s %s %s"
                .formatted(identity.get("given"), identity.get("prefix"), identity.get("family"))
                .replaceAll("\\s+", " ")
                .strip();
        LocalDate completed = answers.item(Task.TRAININGS, request.item())
                .map(Item::values)
                .flatMap(values -> WrittenDay.read(values.get("completed_on")))
                .orElse(null);
        return new Asked(request, request.state(LocalDate.now(clock)), applicant, completed);
    }
}

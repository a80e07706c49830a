package nl.rookstopregister.admission.usecase;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.rookstopregister.accesslog.AccessLog;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.admission.ApplicationId;
import nl.rookstopregister.admission.model.Application;
import nl.rookstopregister.admission.model.Applications;
import nl.rookstopregister.admission.model.Moving;
import nl.rookstopregister.admission.model.Occurrence;
import nl.rookstopregister.admission.model.Task;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.UseCase;
import org.jspecify.annotations.Nullable;

/** What the office does with an application before the decision: give it to somebody, check it, ask for more. */
@UseCase
public class HandleApplication {

    private final Applications applications;
    private final Applicant applicant;
    private final AdmissionTerms terms;
    private final AccessLog log;

    HandleApplication(Applications applications, Applicant applicant, AdmissionTerms terms, AccessLog log) {
        this.applications = applications;
        this.applicant = applicant;
        this.terms = terms;
        this.log = log;
    }

    /** @param person null gives it back to everybody */
    public Optional<Moving> assign(ApplicationId id, SignedIn by, @Nullable SignedIn person) {
        Actor assignee = person == null ? null : person.actor();
        return change(
                id,
                application -> application.assign(assignee),
                assigned -> applicant.note(
                        assigned,
                        by.actor(),
                        assignee == null ? Occurrence.Kind.UNASSIGNED : Occurrence.Kind.ASSIGNED,
                        assignee == null ? Map.of() : Map.of("to", assignee.name())));
    }

    public Optional<Moving> findComplete(ApplicationId id, SignedIn by) {
        return change(id, Application::findComplete, complete -> {
            applicant.note(complete, by.actor(), Occurrence.Kind.FOUND_COMPLETE, Map.of());
            log.changed(
                    complete.coach(),
                    "accesslog.admission.complete",
                    complete.number().toString());
        });
    }

    /** @param remarks what is missing, per task; the applicant can change these tasks only */
    public Optional<Moving> askMore(ApplicationId id, SignedIn by, Map<Task, String> remarks) {
        return change(id, application -> application.askMore(remarks, terms.today()), asked -> {
            String tasks = String.join(
                    " ", remarks.keySet().stream().sorted().map(Task::key).toList());
            applicant.note(asked, by.actor(), Occurrence.Kind.MORE_ASKED, Map.of("tasks", tasks));
            applicant.mail(
                    asked,
                    "more-asked",
                    String.valueOf(asked.revision()),
                    asked.course().answerUntil(terms.now()));
            log.changed(
                    asked.coach(),
                    "accesslog.admission.more-asked",
                    asked.number().toString());
        });
    }

    private Optional<Moving> change(
            ApplicationId id, Function<Application, Moving> step, java.util.function.Consumer<Application> tell) {
        return applications.findToChange(id).map(application -> {
            Moving moving = step.apply(application);
            if (moving instanceof Moving.Moved(Application moved)) {
                applications.save(moved);
                tell.accept(moved);
            }
            return moving;
        });
    }
}

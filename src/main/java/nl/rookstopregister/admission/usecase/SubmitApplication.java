package nl.rookstopregister.admission.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.rookstopregister.accesslog.AccessLog;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.admission.ApplicationId;
import nl.rookstopregister.admission.model.Application;
import nl.rookstopregister.admission.model.Applications;
import nl.rookstopregister.admission.model.Moving;
import nl.rookstopregister.admission.model.Occurrence;
import nl.rookstopregister.admission.model.Task;
import nl.rookstopregister.admission.model.TaskStatus;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.forms.Snapshot;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;

/** Submits an application: what it says now is frozen, and the clocks begin. */
@UseCase
public class SubmitApplication {

    /** What became of it. */
    public sealed interface Submission {

        /** Now, or before by the same page. */
        record Submitted() implements Submission {}

        record Incomplete(List<Task> tasks) implements Submission {}

        record NotNow() implements Submission {}
    }

    private final Applications applications;
    private final ApplicationFiles files;
    private final Dossiers dossiers;
    private final Applicant applicant;
    private final AccessLog log;
    private final Clock clock;

    SubmitApplication(
            Applications applications,
            ApplicationFiles files,
            Dossiers dossiers,
            Applicant applicant,
            AccessLog log,
            Clock clock) {
        this.applications = applications;
        this.files = files;
        this.dossiers = dossiers;
        this.applicant = applicant;
        this.log = log;
        this.clock = clock;
    }

    /** @param request of the page: sent twice, by impatience or by going back, it submits once */
    public Submission submit(ApplicationId id, SignedIn person, CoachId coach, UUID request) {
        Application application = applications
                .findToChange(id)
                .filter(each -> each.coach().equals(coach))
                .orElse(null);
        if (application == null) {
            return new Submission.NotNow();
        }
        if (applications.snapshotOf(request).isPresent()) {
            return new Submission.Submitted();
        }
        ApplicationFile file = files.of(application, applications.draft(id));
        if (!application.state().waitsForApplicant()) {
            return new Submission.NotNow();
        }
        if (!file.isReady()) {
            return new Submission.Incomplete(unfinished(file));
        }
        return freeze(file, person, request);
    }

    private Submission freeze(ApplicationFile file, SignedIn person, UUID request) {
        LocalDate today = file.today();
        if (!(file.application().submit(file.terms(), today) instanceof Moving.Moved(Application submitted))) {
            return new Submission.NotNow();
        }
        applications.save(submitted);
        applications.add(submitted.id(), new Snapshot(submitted.snapshots(), file.answers(), request, clock.instant()));
        openDossier(file);
        boolean first = submitted.snapshots() == 1;
        String version = String.valueOf(submitted.snapshots());
        applicant.note(
                submitted,
                person.actor(),
                first ? Occurrence.Kind.SUBMITTED : Occurrence.Kind.RESUBMITTED,
                Map.of("version", version));
        applicant.mail(submitted, "received", version, submitted.course().decideUntil(file.terms(), today));
        log.changed(
                submitted.coach(),
                "accesslog.admission.submitted",
                submitted.number().toString());
        return new Submission.Submitted();
    }

    /** Office and letters need name and address from now on. Who is known already stays as known until the decision. */
    private void openDossier(ApplicationFile file) {
        CoachId coach = file.application().coach();
        if (dossiers.details(coach).isEmpty()) {
            dossiers.keep(DetailsStated.in(file.answers(), coach));
        }
    }

    private static List<Task> unfinished(ApplicationFile file) {
        return file.statuses().entrySet().stream()
                .filter(entry -> entry.getValue() != TaskStatus.DONE)
                .map(Map.Entry::getKey)
                .toList();
    }
}

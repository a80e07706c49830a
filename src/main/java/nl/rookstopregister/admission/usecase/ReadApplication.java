package nl.rookstopregister.admission.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.rookstopregister.accesslog.AccessLog;
import nl.rookstopregister.admission.ApplicationId;
import nl.rookstopregister.admission.ApplicationState;
import nl.rookstopregister.admission.model.Application;
import nl.rookstopregister.admission.model.Applications;
import nl.rookstopregister.forms.Answers;
import nl.rookstopregister.forms.Snapshot;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.PersonRecords;
import nl.rookstopregister.shared.UseCase;

/** Opens an application, for its applicant or for office and committee. */
@UseCase
public class ReadApplication {

    private final Applications applications;
    private final ApplicationFiles files;
    private final PersonRecords records;
    private final AccessLog log;

    ReadApplication(Applications applications, ApplicationFiles files, PersonRecords records, AccessLog log) {
        this.applications = applications;
        this.files = files;
        this.records = records;
        this.log = log;
    }

    /** The applicant sees the draft while it can be changed, and after that what was submitted last. */
    public Optional<ApplicationFile> own(ApplicationId id, CoachId coach) {
        return applications
                .find(id)
                .filter(application -> records.leading(application.coach()).equals(coach))
                .map(application -> application.state().waitsForApplicant()
                        ? files.of(application, applications.draft(id))
                        : files.of(application, submitted(application)));
    }

    /** Of one that came in on paper: whose it is, for the office that types it. */
    public Optional<CoachId> applicantOnPaper(ApplicationId id) {
        return applications.find(id).filter(Application::isOnPaper).map(Application::coach);
    }

    /** What came in on paper and is not wholly typed yet. */
    public List<Application> toBeTyped() {
        return applications.in(List.of(ApplicationState.DRAFT, ApplicationState.MORE_ASKED)).stream()
                .filter(Application::isOnPaper)
                .toList();
    }

    /** A draft that was never submitted is nobody's business but the applicant's. */
    public Optional<ApplicationFile> forOffice(ApplicationId id) {
        Optional<ApplicationFile> file = applications
                .find(id)
                .filter(application -> application.snapshots() > 0)
                .map(application -> files.of(application, submitted(application)));
        file.map(ApplicationFile::application)
                .ifPresent(application -> log.looked(
                        application.coach(),
                        "accesslog.admission.read",
                        application.number().toString()));
        return file;
    }

    public List<Application> of(CoachId coach) {
        return applications.of(coach);
    }

    public LocalDate today() {
        return files.today();
    }

    private Answers submitted(Application application) {
        return applications
                .lastSnapshot(application.id())
                .map(Snapshot::answers)
                .orElseGet(() -> applications.draft(application.id()));
    }
}

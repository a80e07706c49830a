package nl.rookstopregister.admission.usecase;

import java.time.Clock;
import java.util.Optional;
import nl.rookstopregister.accesslog.AccessLog;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.admission.ApplicationId;
import nl.rookstopregister.admission.model.Application;
import nl.rookstopregister.admission.model.Applications;
import nl.rookstopregister.admission.model.SignedForms;
import nl.rookstopregister.documents.DocumentId;
import nl.rookstopregister.documents.Documents;
import nl.rookstopregister.documents.Keeping;
import nl.rookstopregister.shared.UseCase;

/** Keeps the scan of a form that came in on paper, as long as the office is typing it; what was submitted on it stays. */
@UseCase
public class KeepSignedForm {

    private final Applications applications;
    private final SignedForms forms;
    private final Documents documents;
    private final AccessLog log;
    private final Clock clock;

    KeepSignedForm(Applications applications, SignedForms forms, Documents documents, AccessLog log, Clock clock) {
        this.applications = applications;
        this.forms = forms;
        this.documents = documents;
        this.log = log;
        this.clock = clock;
    }

    /** Empty when this is no application on paper that is being typed. */
    public Optional<Keeping> add(ApplicationId id, SignedIn officer, String fileName, byte[] content) {
        return beingTyped(id).map(application -> {
            Keeping keeping = documents.keepEvidence(
                    application.coach(), fileName, content, forms.of(id).size());
            if (keeping instanceof Keeping.Kept(var kept)) {
                forms.add(id, kept.id(), officer.actor(), clock.instant());
                log.changed(
                        application.coach(),
                        "accesslog.admission.form-added",
                        application.number().toString());
            }
            return keeping;
        });
    }

    /** Harmless for a scan that is not there, or on which the application was submitted before. */
    public void remove(ApplicationId id, DocumentId document) {
        beingTyped(id)
                .filter(application -> application.snapshots() == 0)
                .filter(_ -> forms.remove(id, document))
                .ifPresent(application -> {
                    documents.forget(document);
                    log.changed(
                            application.coach(),
                            "accesslog.admission.form-removed",
                            application.number().toString());
                });
    }

    private Optional<Application> beingTyped(ApplicationId id) {
        return applications
                .findToChange(id)
                .filter(application ->
                        application.isOnPaper() && application.state().waitsForApplicant());
    }
}

package nl.rookstopregister.admission.usecase;

import java.util.Optional;
import nl.rookstopregister.accesslog.AccessLog;
import nl.rookstopregister.admission.ApplicationId;
import nl.rookstopregister.admission.model.Application;
import nl.rookstopregister.admission.model.Applications;
import nl.rookstopregister.admission.model.Task;
import nl.rookstopregister.documents.DocumentId;
import nl.rookstopregister.documents.Documents;
import nl.rookstopregister.documents.Keeping;
import nl.rookstopregister.forms.Answers;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;

/** Keeps documents that show something in an application, and takes them out again while it is a draft. */
@UseCase
public class KeepEvidence {

    private final Applications applications;
    private final Documents documents;
    private final AdmissionTerms terms;
    private final AccessLog log;

    KeepEvidence(Applications applications, Documents documents, AdmissionTerms terms, AccessLog log) {
        this.applications = applications;
        this.documents = documents;
        this.terms = terms;
        this.log = log;
    }

    /** Empty when this task cannot be changed now, or has no such item. */
    public Optional<Keeping> add(
            ApplicationId id, CoachId coach, Task task, String item, String fileName, byte[] content) {
        return changeable(id, coach, task).flatMap(application -> {
            Answers answers = applications.draft(id);
            if (answers.item(task, item).isEmpty()) {
                return Optional.empty();
            }
            Keeping keeping = documents.keepEvidence(
                    coach, fileName, content, answers.evidence().size());
            if (keeping instanceof Keeping.Kept(var kept)) {
                save(application, answers.withEvidence(task, item, kept.id()), "accesslog.admission.evidence-added");
            }
            return Optional.of(keeping);
        });
    }

    public void remove(ApplicationId id, CoachId coach, Task task, String item, DocumentId document) {
        changeable(id, coach, task).ifPresent(application -> {
            Answers answers = applications.draft(id);
            boolean there = answers.item(task, item)
                    .filter(each -> each.evidence().contains(document))
                    .isPresent();
            if (there) {
                save(
                        application,
                        answers.withoutEvidence(task, item, document),
                        "accesslog.admission.evidence-removed");
                if (wasNeverSubmitted(applications, id, document)) {
                    documents.forget(document);
                }
            }
        });
    }

    /** What was submitted once stays, as a decision may rest on it. */
    static boolean wasNeverSubmitted(Applications applications, ApplicationId id, DocumentId document) {
        return !applications.wasSubmitted(id, document);
    }

    private Optional<Application> changeable(ApplicationId id, CoachId coach, Task task) {
        return applications
                .findToChange(id)
                .filter(application ->
                        application.coach().equals(coach) && application.canChange(task) && task.asksEvidence());
    }

    private void save(Application application, Answers answers, String logged) {
        applications.saveDraft(application.id(), answers);
        applications.save(application.touched(terms.today()));
        log.changed(application.coach(), logged, application.number().toString());
    }
}

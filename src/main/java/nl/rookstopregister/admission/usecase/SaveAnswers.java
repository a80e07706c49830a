package nl.rookstopregister.admission.usecase;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import nl.rookstopregister.accesslog.AccessLog;
import nl.rookstopregister.admission.ApplicationId;
import nl.rookstopregister.admission.model.Application;
import nl.rookstopregister.admission.model.Applications;
import nl.rookstopregister.admission.model.Task;
import nl.rookstopregister.documents.Documents;
import nl.rookstopregister.forms.Answers;
import nl.rookstopregister.forms.Check;
import nl.rookstopregister.forms.Item;
import nl.rookstopregister.forms.Problem;
import nl.rookstopregister.forms.Values;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;

/** Saves what an applicant typed on one page, also what is wrong or half. */
@UseCase
public class SaveAnswers {

    /** What became of it. */
    public sealed interface Saving {

        /** @param problems what is not right yet; it is saved all the same */
        record Saved(List<Problem> problems) implements Saving {}

        /** The page was saved since it was opened; what stands there now is kept. */
        record ChangedMeanwhile(int version) implements Saving {}

        /** This task cannot be changed now. */
        record NotNow() implements Saving {}
    }

    private final Applications applications;
    private final Documents documents;
    private final AdmissionTerms terms;
    private final AccessLog log;

    SaveAnswers(Applications applications, Documents documents, AdmissionTerms terms, AccessLog log) {
        this.applications = applications;
        this.documents = documents;
        this.terms = terms;
        this.log = log;
    }

    public static String newItem() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    public Saving save(ApplicationId id, CoachId coach, Task task, Values typed, int version) {
        return change(
                id,
                coach,
                task,
                version,
                answers -> {
                    boolean same = Values.NONE
                            .with(task.questions(), typed)
                            .equals(Values.NONE.with(task.questions(), answers.values(task)));
                    return same ? answers : answers.with(task, typed);
                },
                (application, answers) -> Check.of(application.asked(task), answers.page(task), terms.today()));
    }

    /** @param item a new one for {@link #newItem}: the same page sent twice adds it once */
    public Saving saveItem(ApplicationId id, CoachId coach, Task task, Item item, int version) {
        return change(
                id,
                coach,
                task,
                version,
                answers -> answers.withItem(task, item.id(), item.values()),
                (_, answers) -> answers.item(task, item.id())
                        .map(saved -> Check.ofItem(task, saved, terms.today()))
                        .orElse(List.of()));
    }

    /** Its evidence is forgotten, unless it was submitted before. */
    public Saving removeItem(ApplicationId id, CoachId coach, Task task, String item) {
        return change(
                id,
                coach,
                task,
                -1,
                answers -> {
                    answers.item(task, item).stream()
                            .flatMap(each -> each.evidence().stream())
                            .filter(document -> KeepEvidence.wasNeverSubmitted(applications, id, document))
                            .forEach(documents::forget);
                    return answers.withoutItem(task, item);
                },
                (_, _) -> List.of());
    }

    private Saving change(
            ApplicationId id,
            CoachId coach,
            Task task,
            int version,
            UnaryOperator<Answers> change,
            BiFunction<Application, Answers, List<Problem>> check) {
        Application application = applications
                .findToChange(id)
                .filter(each -> each.coach().equals(coach) && each.canChange(task))
                .orElse(null);
        if (application == null) {
            return new Saving.NotNow();
        }
        Answers before = applications.draft(id);
        Answers after = change.apply(before);
        if (after.equals(before)) {
            return new Saving.Saved(check.apply(application, after));
        }
        if (version >= 0 && version != before.page(task).version()) {
            return new Saving.ChangedMeanwhile(before.page(task).version());
        }
        applications.saveDraft(id, after);
        applications.save(application.touched(terms.today()));
        log.changed(coach, "accesslog.admission.saved", application.number().toString());
        return new Saving.Saved(check.apply(application, after));
    }
}

package nl.rookstopregister.accreditation.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.rookstopregister.accreditation.model.Occurrence;
import nl.rookstopregister.accreditation.model.Progress;
import nl.rookstopregister.accreditation.model.Request;
import nl.rookstopregister.accreditation.spi.RequestForm;
import nl.rookstopregister.documents.DocumentId;
import nl.rookstopregister.documents.KeptDocument;
import nl.rookstopregister.forms.Answers;
import nl.rookstopregister.forms.Problem;
import nl.rookstopregister.forms.Subject;
import nl.rookstopregister.forms.Terms;

/**
 * All there is about one request, put together for whoever works on it.
 *
 * @param answers the draft for the provider, the last snapshot for office and committee
 * @param history oldest first
 */
public record RequestFile(
        Request request,
        RequestForm form,
        Answers answers,
        List<KeptDocument> documents,
        List<Occurrence> history,
        Terms terms,
        LocalDate today) {

    public Progress progress(Subject subject) {
        return Progress.of(subject, answers.page(subject), today);
    }

    public Optional<Subject> subject(String address) {
        return form.subjects().stream()
                .filter(subject -> subject.address().equals(address))
                .findFirst()
                .map(subject -> subject);
    }

    public List<Subject> unfinished() {
        return form.subjects().stream()
                .filter(subject -> progress(subject) != Progress.DONE)
                .map(subject -> (Subject) subject)
                .toList();
    }

    /** What is wrong over more than one subject; said once every subject by itself is right. */
    public List<Problem> across() {
        return unfinished().isEmpty() ? form.acrossSubjects(answers) : List.of();
    }

    public boolean isReady() {
        return unfinished().isEmpty() && across().isEmpty();
    }

    public Optional<KeptDocument> document(DocumentId id) {
        return documents.stream().filter(document -> document.id().equals(id)).findFirst();
    }
}

package nl.rookstopregister.accreditation.web;

import java.util.List;
import nl.rookstopregister.accreditation.model.Progress;
import nl.rookstopregister.accreditation.usecase.RequestFile;
import nl.rookstopregister.documents.KeptDocument;
import nl.rookstopregister.forms.AnswerLine;
import nl.rookstopregister.forms.Item;
import nl.rookstopregister.forms.Subject;
import nl.rookstopregister.shared.Language;

/** What a request says on one subject, to look over. */
public record RequestSection(
        String titleKey, String address, Progress progress, List<AnswerLine> lines, List<Part> items) {

    /** A thing in the list of a subject, with its documents. */
    public record Part(List<AnswerLine> lines, List<KeptDocument> documents) {}

    /** All of a request, subject by subject. */
    public static List<RequestSection> of(RequestFile file, Language language) {
        return file.form().subjects().stream()
                .map(subject -> of(file, subject, language))
                .toList();
    }

    public static RequestSection of(RequestFile file, Subject subject, Language language) {
        return new RequestSection(
                file.form().prefix() + ".subject." + subject.key(),
                subject.address(),
                file.progress(subject),
                file.form().words().lines(subject.questions(), file.answers().values(subject), language),
                file.answers().items(subject).stream()
                        .map(item -> part(file, subject, item, language))
                        .toList());
    }

    private static Part part(RequestFile file, Subject subject, Item item, Language language) {
        return new Part(
                file.form().words().lines(subject.itemQuestions(), item.values(), language), documents(file, item));
    }

    static List<KeptDocument> documents(RequestFile file, Item item) {
        return item.evidence().stream()
                .flatMap(id -> file.document(id).stream())
                .toList();
    }

    public boolean isEmpty() {
        return lines.isEmpty() && items.isEmpty();
    }
}

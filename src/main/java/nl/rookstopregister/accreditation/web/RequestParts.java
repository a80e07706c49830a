package nl.rookstopregister.accreditation.web;

import java.util.List;
import nl.rookstopregister.accreditation.usecase.RequestFile;
import nl.rookstopregister.forms.Item;
import nl.rookstopregister.forms.Subject;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.shared.Language;
import org.springframework.stereotype.Component;

/** Lays out all that a request says, subject by subject. */
@Component
class RequestParts {

    private final Words words;

    RequestParts(Words words) {
        this.words = words;
    }

    List<RequestPart> of(RequestFile file, Language language) {
        return file.form().subjects().stream()
                .map(subject -> part(file, subject, language))
                .toList();
    }

    /** What is unusual about it: no reason to refuse, and a reason to look. */
    List<String> remarks(RequestFile file, Language language) {
        return file.form().remarks(file.answers()).stream()
                .map(remark -> words.text(language, remark.key()))
                .toList();
    }

    private RequestPart part(RequestFile file, Subject subject, Language language) {
        return new RequestPart(
                subject.name(),
                subject.address(),
                words.text(language, file.form().prefix() + ".subject." + subject.key()),
                file.form().words().lines(subject.questions(), file.answers().values(subject), language),
                file.answers().items(subject).stream()
                        .map(item -> thing(file, subject, item, language))
                        .toList());
    }

    private static RequestPart.Thing thing(RequestFile file, Subject subject, Item item, Language language) {
        return new RequestPart.Thing(
                file.form().words().lines(subject.itemQuestions(), item.values(), language),
                item.evidence().stream()
                        .flatMap(id -> file.document(id).stream())
                        .toList());
    }
}

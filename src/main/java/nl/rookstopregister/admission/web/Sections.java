package nl.rookstopregister.admission.web;

import java.util.List;
import nl.rookstopregister.admission.model.RefereeRequest;
import nl.rookstopregister.admission.model.Task;
import nl.rookstopregister.admission.usecase.ApplicationFile;
import nl.rookstopregister.forms.Item;
import nl.rookstopregister.shared.Language;
import org.springframework.stereotype.Component;

/** Lays out all that an application says, task by task. */
@Component
class Sections {

    private final Fields fields;

    Sections(Fields fields) {
        this.fields = fields;
    }

    List<Section> of(ApplicationFile file, Language language) {
        return Task.askedIn(file.application().procedure()).stream()
                .filter(task -> task != Task.COMPETENCES)
                .map(task -> section(file, task, language))
                .toList();
    }

    static List<ItemPage.RefereeLine> referees(ApplicationFile file, String item) {
        return file.referees(item).stream()
                .map(request -> new ItemPage.RefereeLine(request, request.state(file.today())))
                .filter(line -> line.state() != RefereeRequest.State.WITHDRAWN)
                .toList();
    }

    private Section section(ApplicationFile file, Task task, Language language) {
        return new Section(
                task,
                file.status(task),
                fields.lines(task.questions(), file.answers().values(task), language),
                file.answers().items(task).stream()
                        .map(item -> part(file, task, item, language))
                        .toList(),
                file.established(task));
    }

    private Section.Part part(ApplicationFile file, Task task, Item item, Language language) {
        return new Section.Part(
                fields.lines(task.itemQuestions(), item.values(), language),
                item.evidence().stream()
                        .flatMap(id -> file.document(id).stream())
                        .toList(),
                referees(file, item.id()));
    }
}

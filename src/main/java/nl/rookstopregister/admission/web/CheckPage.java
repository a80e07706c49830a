package nl.rookstopregister.admission.web;

import java.util.List;
import java.util.UUID;
import nl.rookstopregister.admission.model.TaskStatus;
import nl.rookstopregister.norms.Assessment;

/**
 * Everything once more, before it is submitted.
 *
 * @param open tasks that can be changed now: all of a draft, those asked for otherwise
 * @param request makes submitting twice harmless
 */
public record CheckPage(
        Head head,
        List<Section> sections,
        List<nl.rookstopregister.admission.model.Task> open,
        Assessment assessment,
        UUID request) {

    public List<Section> unfinished() {
        return sections.stream()
                .filter(section -> section.status() != TaskStatus.DONE)
                .toList();
    }
}

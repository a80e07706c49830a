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

    public boolean lacksSignature() {
        return head.onPaper() != null && head.signedForm().isEmpty();
    }

    public boolean isFinished() {
        return toFinish() == 0;
    }

    public int toFinish() {
        return unfinished().size() + (lacksSignature() ? 1 : 0);
    }

    public List<Section> unfinished() {
        return sections.stream()
                .filter(section -> section.status() != TaskStatus.DONE)
                .toList();
    }
}

package nl.rookstopregister.accreditation.web;

import java.util.List;
import java.util.UUID;
import nl.rookstopregister.accreditation.model.Progress;

/**
 * Everything once more, before it is submitted.
 *
 * @param open addresses of subjects that can be changed now: all of a draft, those asked for otherwise
 * @param across what is wrong over more than one subject, as keys of messages
 * @param page makes submitting twice harmless
 */
public record RequestCheckPage(
        RequestHead head,
        List<RequestSection> sections,
        List<String> open,
        List<String> across,
        RunningTotal total,
        UUID page) {

    public List<RequestSection> unfinished() {
        return sections.stream()
                .filter(section -> section.progress() != Progress.DONE)
                .toList();
    }

    public boolean isReady() {
        return unfinished().isEmpty() && across.isEmpty();
    }
}

package nl.rookstopregister.reminders.usecase;

import java.util.List;
import java.util.stream.Collectors;
import nl.rookstopregister.norms.Assessment;
import nl.rookstopregister.norms.Finding;
import nl.rookstopregister.norms.Status;
import nl.rookstopregister.norms.format.Wording;
import nl.rookstopregister.shared.Language;

/** What the norm asks and did not find, subject by subject, as a mail says it: a line each. */
record StillMissing(Assessment assessment) {
    String in(Language language) {
        Wording wording = new Wording(language);
        Finding whole = assessment.finding();
        List<Finding> parts = whole.isLeaf() ? List.of(whole) : whole.parts();
        return parts.stream()
                .filter(finding -> finding.status() == Status.NOT_MET || finding.status() == Status.NOT_YET_KNOWN)
                .map(finding -> "- " + wording.say(finding.asked().title()) + ": " + wording.say(finding.found()))
                .collect(Collectors.joining("\n"));
    }
}

package nl.rookstopregister.accreditation.web;

import java.time.Instant;
import java.util.List;
import nl.rookstopregister.accreditation.model.Occurrence;
import nl.rookstopregister.shared.Language;

/** One line of what happened to a request, in words, as office and committee see it. */
public record CaseLine(Instant at, String by, String what, String remark) {

    /** The latest first. */
    static List<CaseLine> of(List<Occurrence> history, CaseWords words, Language language) {
        return history.reversed().stream()
                .map(each -> new CaseLine(
                        each.at(),
                        each.by().name(),
                        words.say(each, language),
                        each.details().getOrDefault("remark", "")))
                .toList();
    }
}

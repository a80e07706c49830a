package nl.rookstopregister.accreditation.web;

import java.time.LocalDate;
import java.util.List;
import nl.rookstopregister.accreditation.Ruling;
import nl.rookstopregister.accreditation.Ruling.Outcome;
import nl.rookstopregister.accreditation.model.review.RecordedRuling;
import nl.rookstopregister.shared.Language;

/** A ruling in a list. */
public record RulingLine(String number, LocalDate day, String what, List<String> conditions, String ground) {

    static RulingLine of(RecordedRuling recorded, CaseWords words, Language language) {
        return of(recorded.ruling(), words, language);
    }

    static RulingLine of(Ruling ruling, CaseWords words, Language language) {
        return new RulingLine(
                ruling.number(),
                ruling.decidedOn(),
                words.say(ruling.kind(), ruling.outcome(), language),
                ruling.outcome() instanceof Outcome.Granted granted ? granted.conditions() : List.of(),
                ruling.ground());
    }

    public String address() {
        return "/bureau/beoordelingen/besluiten/" + number;
    }
}

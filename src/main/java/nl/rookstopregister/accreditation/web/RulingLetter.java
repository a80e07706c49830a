package nl.rookstopregister.accreditation.web;

import java.time.LocalDate;
import java.util.List;
import nl.rookstopregister.accreditation.RequestKind;
import nl.rookstopregister.accreditation.Ruling;
import nl.rookstopregister.accreditation.Ruling.Outcome;
import nl.rookstopregister.accreditation.model.review.RecordedRuling;
import nl.rookstopregister.providers.Provider;
import nl.rookstopregister.shared.Language;

/**
 * A ruling as the letter to the provider tells it.
 *
 * @param outcome the ending of the keys that tell of it
 * @param objection where one can object; empty when it is not one's own to object to
 */
public record RulingLetter(
        String number,
        LocalDate day,
        Provider provider,
        RequestKind kind,
        String title,
        String requestNumber,
        String reference,
        String outcome,
        String what,
        List<String> conditions,
        String ground,
        LocalDate objectionUntil,
        String objection) {

    static RulingLetter of(
            RecordedRuling recorded,
            Provider provider,
            Asked asked,
            String objection,
            CaseWords words,
            Language language) {
        Ruling ruling = recorded.ruling();
        return new RulingLetter(
                ruling.number(),
                ruling.decidedOn(),
                provider,
                ruling.kind(),
                asked.title(),
                asked.number(),
                ruling.reference(),
                switch (ruling.outcome()) {
                    case Outcome.Granted _ -> "granted";
                    case Outcome.Refused _ -> "refused";
                    case Outcome.Withdrawn _ -> "withdrawn";
                },
                words.say(ruling.kind(), ruling.outcome(), language),
                TypedRulings.conditions(ruling.outcome()),
                ruling.ground(),
                recorded.objectionUntil(),
                objection);
    }

    /** What was asked. */
    record Asked(String title, String number) {}
}

package nl.rookstopregister.admission.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import nl.rookstopregister.admission.ApplicationId;
import nl.rookstopregister.admission.ApplicationNumber;
import nl.rookstopregister.forms.Answers;
import nl.rookstopregister.forms.Terms;
import nl.rookstopregister.forms.Values;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;

/** Applications for tests. */
public final class ApplicationExamples {

    public static final Terms TERMS =
            new Terms(Period.ofWeeks(2), Period.ofWeeks(6), Period.ofWeeks(4), Period.ofWeeks(4), Period.ofWeeks(12));

    static final LocalDate START = LocalDate.parse("2026-11-02");
    static final Actor OFFICER = new Actor(java.util.UUID.randomUUID(), "Bureau Voorbeeld");

    private ApplicationExamples() {}

    static Application draft() {
        return Application.start(
                ApplicationId.random(),
                new ApplicationNumber(2026, 417),
                CoachId.random(),
                Procedure.DEFINITIVE,
                START);
    }

    static Application submitted(LocalDate day) {
        return moved(draft().submit(TERMS, day));
    }

    static Application complete(LocalDate day) {
        return moved(submitted(day).findComplete());
    }

    static Application asked(LocalDate submitted, LocalDate asked) {
        return moved(submitted(submitted).askMore(Map.of(Task.EDUCATION, "Het diploma is niet leesbaar."), asked));
    }

    static Application moved(Moving moving) {
        if (moving instanceof Moving.Moved(Application application)) {
            return application;
        }
        throw new AssertionError("Not possible: " + moving);
    }

    /** Everything that an application as candidate asks, filled in well. */
    public static Answers wholeCandidate() {
        return whole().withItem(
                        Task.TRAININGS,
                        "t1",
                        new Values(Map.of(
                                "training", "demo-basic-north",
                                "stage", "under_way",
                                "started_on", "1-10-2026",
                                "expected_end", "1-3-2027")));
    }

    static Answers whole() {
        return Answers.NONE
                .with(
                        Task.IDENTITY,
                        new Values(Map.ofEntries(
                                Map.entry("given", "Noor"),
                                Map.entry("family", "Voorbeeld"),
                                Map.entry("birth_date", "2-3-1985"),
                                Map.entry("street", "Kerkstraat"),
                                Map.entry("house_number", "2"),
                                Map.entry("postcode", "8012 CD"),
                                Map.entry("place", "Zwolle"),
                                Map.entry("mail", "noor@voorbeeld.example"),
                                Map.entry("correspondence", "NL"))))
                .with(Task.PROFESSION, new Values(Map.of("profession", "practice_nurse", "big", "no")))
                .withItem(
                        Task.EDUCATION,
                        "e1",
                        new Values(Map.of("level", "HBO", "title", "Verpleegkunde", "completed_on", "1-7-2008")))
                .withItem(
                        Task.PRACTICE,
                        "p1",
                        new Values(
                                Map.of("intervention", "telephone-coaching", "from", "1-1-2025", "trajectories", "11")))
                .with(Task.PLACES, new Values(Map.of("ways_of_working", "PHONE IN_PERSON", "spoken", "nl tr")))
                .withItem(
                        Task.PLACES,
                        "w1",
                        new Values(Map.of(
                                "place_name", "Praktijk De Singel",
                                "street", "Melkmarkt",
                                "house_number", "1",
                                "postcode", "8011 AB",
                                "place", "Zwolle")))
                .with(
                        Task.PAYMENT,
                        new Values(Map.of("iban", "NL91 ABNA 0417 1643 00", "account_holder", "N. Voorbeeld")))
                .with(Task.DECLARATIONS, new Values(Map.of("truth", "true", "conduct", "true", "privacy", "true")));
    }
}

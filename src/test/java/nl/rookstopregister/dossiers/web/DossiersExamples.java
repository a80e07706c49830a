package nl.rookstopregister.dossiers.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.rookstopregister.dossiers.CoachExamples;
import nl.rookstopregister.dossiers.FormerName;
import nl.rookstopregister.dossiers.PersonName;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.Visitor;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.support.ExamplePage;
import nl.rookstopregister.support.ExamplePages;

class DossiersExamples implements ExamplePages {

    private static final Visitor OFFICER = new Visitor("Bo Bureau", Set.of(Visitor.OFFICE), false, 0);
    private static final Visitor COACH = new Visitor("Noor Jansen", Set.of(), true, 0);

    @Override
    public Stream<ExamplePage> examples() {
        DetailsForm form = DetailsForm.of(CoachExamples.noor(CoachId.random()));
        FormErrors wrong = FormErrors.of("mail", "dossiers.wrong.mail").and("plek-0-straat", "dossiers.wrong.missing");
        return Stream.of(
                ExamplePage.of("dossiers/details", new DetailsPage("Noor Jansen", form, true, FormErrors.none()))
                        .by(COACH),
                ExamplePage.of("dossiers/details", "with-errors", new DetailsPage("Noor Jansen", form, false, wrong))
                        .by(COACH),
                name("", new NamePage.Typed("Noor", "", "Jansen", "", ""), FormErrors.none()),
                name(
                        "with-errors",
                        new NamePage.Typed("Noor", "", "Jansen", "1-1-2030", ""),
                        FormErrors.of("vanaf", "dossiers.name.wrong.ahead")
                                .and("bewijs", "dossiers.name.wrong.evidence")));
    }

    private static ExamplePage name(String state, NamePage.Typed typed, FormErrors errors) {
        FormerName former = new FormerName(
                CoachId.random(),
                new PersonName("Noor", "de", "Wit"),
                LocalDate.parse("2024-06-01"),
                "Akte van huwelijk gezien op 3 juni 2024.",
                new Actor(new UUID(0, 7), "Bo Bureau"),
                Instant.parse("2024-06-03T09:00:00Z"));
        NamePage page = new NamePage(former.coach().toString(), "Noor Jansen", typed, List.of(former), errors);
        return ExamplePage.of("dossiers/name", state, page).by(OFFICER);
    }
}

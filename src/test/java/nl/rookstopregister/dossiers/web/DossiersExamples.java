package nl.rookstopregister.dossiers.web;

import java.util.Set;
import java.util.stream.Stream;
import nl.rookstopregister.dossiers.CoachExamples;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.Visitor;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.support.ExamplePage;
import nl.rookstopregister.support.ExamplePages;

class DossiersExamples implements ExamplePages {

    private static final Visitor COACH = new Visitor("Noor Jansen", Set.of(), true, 0);

    @Override
    public Stream<ExamplePage> examples() {
        DetailsForm form = DetailsForm.of(CoachExamples.noor(CoachId.random()));
        FormErrors wrong = FormErrors.of("mail", "dossiers.wrong.mail").and("plek-0-straat", "dossiers.wrong.missing");
        return Stream.of(
                ExamplePage.of("dossiers/details", new DetailsPage("Noor Jansen", form, true, FormErrors.none()))
                        .by(COACH),
                ExamplePage.of("dossiers/details", "with-errors", new DetailsPage("Noor Jansen", form, false, wrong))
                        .by(COACH));
    }
}

package nl.rookstopregister.pages.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.rookstopregister.pages.Choice;
import nl.rookstopregister.pages.Deadline;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.Pager;
import nl.rookstopregister.pages.Visitor;
import nl.rookstopregister.support.ExamplePage;
import nl.rookstopregister.support.ExamplePages;

class PagesExamples implements ExamplePages {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private static final FormErrors EVERY_FIELD = FormErrors.of("naam", "pages.error.422.title")
            .and("grond", "pages.error.422.title")
            .and("geboren", "pages.error.422.title")
            .and("taal", "pages.error.422.title")
            .and("soort", "pages.error.422.title")
            .and("vormen", "pages.error.422.title")
            .and("akkoord", "pages.error.422.title")
            .and("bewijs", "pages.deadline.last", TODAY);

    @Override
    public Stream<ExamplePage> examples() {
        Visitor someone = new Visitor(
                "Noor Voorbeeld", Set.of(Visitor.OFFICE, Visitor.COMMITTEE, Visitor.ADMINISTRATOR), true, 2);
        return Stream.of(
                ExamplePage.of("pages/error", "not-found", new ErrorPage("404", null)),
                ExamplePage.of("pages/error", "our-fault", new ErrorPage("500", "3f9a0c12be")),
                parts("", FormErrors.none()),
                parts("with-errors", EVERY_FIELD).by(someone));
    }

    private static ExamplePage parts(String state, FormErrors errors) {
        return ExamplePage.of("pages/parts", state, null)
                .with("errors", errors)
                .with(
                        "choices",
                        List.of(Choice.of("a", "Persoonlijk"), new Choice("b", "In een groep", "Met anderen.")))
                .with("soon", new Deadline(TODAY.plusDays(9), TODAY))
                .with("late", new Deadline(TODAY.minusDays(1), TODAY))
                .with("pager", new Pager(2, 20, 58, "/bureau/aanvragen?soort=nieuw"));
    }
}

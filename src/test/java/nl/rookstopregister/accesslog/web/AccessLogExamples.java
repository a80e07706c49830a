package nl.rookstopregister.accesslog.web;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.rookstopregister.pages.Crumb;
import nl.rookstopregister.pages.Pager;
import nl.rookstopregister.pages.Visitor;
import nl.rookstopregister.support.ExamplePage;
import nl.rookstopregister.support.ExamplePages;

class AccessLogExamples implements ExamplePages {

    private static final Instant AT = Instant.parse("2026-11-21T09:00:00Z");

    @Override
    public Stream<ExamplePage> examples() {
        List<InspectionLine> lines = List.of(
                new InspectionLine(AT, "Bo Bureau", "bureau", false, false, "Dossier bekeken"),
                new InspectionLine(AT, "Coach Voorbeeld", "coach", true, true, "Contactgegevens veranderd"),
                new InspectionLine(AT, "Rookstopregister", "", false, true, "Besluit 2026-00417 genomen"));
        Visitor coach = new Visitor("Coach Voorbeeld", Set.of("COACH"), true, 0);
        Visitor office = new Visitor("Bo Bureau", Set.of("OFFICE"), false, 0);
        return Stream.of(
                ExamplePage.of(
                                "accesslog/inspections",
                                new InspectionsPage(
                                        lines,
                                        new Pager(1, 50, 120, "/mijn/inzage"),
                                        true,
                                        List.of(new Crumb("Mijn register", "/mijn"))))
                        .by(coach),
                ExamplePage.of(
                                "accesslog/inspections",
                                "empty",
                                new InspectionsPage(
                                        List.of(), new Pager(1, 50, 0, "/bureau/personen/x/inzage"), false, List.of()))
                        .by(office));
    }
}

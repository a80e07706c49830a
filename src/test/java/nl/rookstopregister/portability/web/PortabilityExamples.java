package nl.rookstopregister.portability.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.Visitor;
import nl.rookstopregister.portability.file.Fault;
import nl.rookstopregister.portability.usecase.BringBack.Brought;
import nl.rookstopregister.portability.usecase.TakeAlong.Amount;
import nl.rookstopregister.portfolio.spi.RecordKind.Refused;
import nl.rookstopregister.portfolio.spi.RecordKind.Taking;
import nl.rookstopregister.support.ExamplePage;
import nl.rookstopregister.support.ExamplePages;

/** The page from which a portfolio leaves, before and after a file came back. */
final class PortabilityExamples implements ExamplePages {

    private static final Visitor NOOR = new Visitor("Noor van den Berg", Set.of("COACH"), true, 0);
    private static final List<Amount> AMOUNTS = List.of(
            new Amount("portfolio.taken-along.hours", 1204),
            new Amount("attendance.taken-along", 7),
            new Amount("supervision.taken-along", 1),
            new Amount("reflection.taken-along.meetings", 12),
            new Amount("reflection.taken-along.evaluations", 0));

    @Override
    public Stream<ExamplePage> examples() {
        return Stream.of(
                        ExamplePage.of(
                                "portability/take-along",
                                new TakeAlongPage(AMOUNTS, List.of(), List.of(), FormErrors.none())),
                        ExamplePage.of("portability/take-along", "brought", brought()),
                        ExamplePage.of("portability/take-along", "faulty", faulty()))
                .map(page -> page.by(NOOR));
    }

    private static TakeAlongPage brought() {
        return new TakeAlongPage(
                AMOUNTS,
                List.of(
                        new Brought(
                                "portfolio.taken-along.hours",
                                new Taking(12, 3, List.of(Refused.of(4, "portfolio.taken-along.removed")))),
                        new Brought(
                                "attendance.taken-along",
                                new Taking(0, 6, List.of(Refused.of(0, "portfolio.taken-along.vouched"))))),
                List.of(),
                FormErrors.none());
    }

    private static TakeAlongPage faulty() {
        return new TakeAlongPage(
                AMOUNTS,
                List.of(),
                List.of(
                        new Fault("/records/hours/3/minutes", "string gevonden, geheel getal verwacht"),
                        new Fault("", "verplichte eigenschap 'format' niet gevonden")),
                FormErrors.of("bestand", "portability.wrong.faulty", 2));
    }
}

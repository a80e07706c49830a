package nl.rookstopregister.takeover.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.support.ExamplePage;
import nl.rookstopregister.support.ExamplePages;
import nl.rookstopregister.tables.CellPlace;
import nl.rookstopregister.takeover.model.Delivery;
import nl.rookstopregister.takeover.model.Delivery.Progress;
import nl.rookstopregister.takeover.model.Delivery.Stage;
import nl.rookstopregister.takeover.model.Problem;
import nl.rookstopregister.takeover.model.Report;
import nl.rookstopregister.takeover.model.RowOutcome;
import nl.rookstopregister.takeover.model.Rule;
import org.jspecify.annotations.Nullable;

/** What the pages of a take-over look like. */
class TakeoverPageExamples implements ExamplePages {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final Report CLEAN =
            new Report(28_000, 20_000, 20_000, 0, 0, false, Map.of(RowOutcome.ACCEPTED, 28_000), Map.of(), List.of());
    private static final Report WRONG = new Report(
            28_000,
            20_000,
            19_100,
            880,
            20,
            false,
            Map.of(
                    RowOutcome.ACCEPTED, 26_000,
                    RowOutcome.WARNING, 740,
                    RowOutcome.REFUSED, 21,
                    RowOutcome.WAITS, 7,
                    RowOutcome.UNCHANGED, 1_232),
            Map.of(Rule.TERM_OVER, 14, Rule.POSTCODE_UNREADABLE, 7, Rule.PROFESSION_UNKNOWN, 740),
            List.of(
                    problem(Rule.TERM_OVER, 12, "status", 15, "registered", "30-6-2026"),
                    problem(Rule.TERM_OVER, 4_178, "status", 15, "registered", "31-12-2025"),
                    problem(Rule.POSTCODE_UNREADABLE, 97, "postcode", 21, "3511"),
                    problem(Rule.PROFESSION_UNKNOWN, 5, "profession", 8, "Longverpleegkundge", "longverpleegkundige")));
    private static final Report HEADINGS = new Report(
            0,
            0,
            0,
            0,
            0,
            true,
            Map.of(),
            Map.of(Rule.COLUMN_MISSING, 1),
            List.of(problem(Rule.COLUMN_MISSING, 1, "status", -1, "status", "registratiestatus")));

    private static Problem problem(Rule rule, int line, String column, int position, String value, String... more) {
        return new Problem(rule, new CellPlace(line, column, position), value, List.of(more));
    }

    private static Delivery delivery(Stage stage, @Nullable Report report, int done) {
        return new Delivery(
                UUID.nameUUIDFromBytes(new byte[] {(byte) stage.ordinal()}),
                "coaches vorig register.csv",
                "0".repeat(64),
                stage,
                new Actor(new UUID(1, 2), "Bea Bureau"),
                NOW,
                new Progress(done, 28_000),
                report,
                stage == Stage.APPLIED ? NOW : null);
    }

    private static ExamplePage page(String name, Delivery delivery, @Nullable Rule chosen) {
        return ExamplePage.of("takeover/delivery", name, new DeliveryPage(delivery, chosen, false));
    }

    @Override
    public Stream<ExamplePage> examples() {
        return Stream.of(
                ExamplePage.of("takeover/takeover", new TakeoverPage(List.of(), FormErrors.none())),
                ExamplePage.of(
                        "takeover/takeover",
                        "with-log",
                        new TakeoverPage(
                                List.of(
                                        delivery(Stage.APPLYING, CLEAN, 12_000),
                                        delivery(Stage.CHECKED, WRONG, 28_000),
                                        delivery(Stage.APPLIED, CLEAN, 28_000),
                                        delivery(Stage.WITHDRAWN, HEADINGS, 0)),
                                FormErrors.of("bestand", "tables.unreadable.quotation-mark", 12))),
                page("checking", delivery(Stage.CHECKING, null, 4_500), null),
                page("clean", delivery(Stage.CHECKED, CLEAN, 28_000), null),
                page("wrong", delivery(Stage.CHECKED, WRONG, 28_000), null),
                page("kind", delivery(Stage.CHECKED, WRONG, 28_000), Rule.TERM_OVER),
                page("headings", delivery(Stage.CHECKED, HEADINGS, 0), null),
                page("applying", delivery(Stage.APPLYING, CLEAN, 21_000), null),
                page("applied", delivery(Stage.APPLIED, CLEAN, 28_000), null),
                page("failed", delivery(Stage.FAILED, CLEAN, 21_000), null),
                page("withdrawn", delivery(Stage.WITHDRAWN, null, 0), null),
                ExamplePage.of(
                        "takeover/delivery", "busy", new DeliveryPage(delivery(Stage.CHECKED, CLEAN, 0), null, true)));
    }
}

package nl.rookstopregister.portfolio.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.rookstopregister.documents.DocumentId;
import nl.rookstopregister.documents.Holder;
import nl.rookstopregister.documents.KeptDocument;
import nl.rookstopregister.norms.Asked;
import nl.rookstopregister.norms.Finding;
import nl.rookstopregister.norms.Statement;
import nl.rookstopregister.norms.Status;
import nl.rookstopregister.norms.Text;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.Visitor;
import nl.rookstopregister.portfolio.ActivityCategory;
import nl.rookstopregister.portfolio.model.Activity;
import nl.rookstopregister.portfolio.model.ActivityId;
import nl.rookstopregister.portfolio.model.PointsLine;
import nl.rookstopregister.portfolio.model.PointsSeen;
import nl.rookstopregister.portfolio.model.PointsSeen.Line;
import nl.rookstopregister.portfolio.model.PointsSeen.Source;
import nl.rookstopregister.portfolio.usecase.JudgeActivities.File;
import nl.rookstopregister.portfolio.usecase.ListDocuments.Proof;
import nl.rookstopregister.portfolio.web.ActivityPage.RulingForm;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.support.ExamplePage;
import org.jspecify.annotations.Nullable;

/** Points and activities, in the states that matter. */
final class PointsExamples {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final CoachId COACH = new CoachId(new UUID(2, 2));
    private static final Actor BY_NOOR = new Actor(new UUID(1, 1), "Noor van den Berg");
    private static final Actor BY_OFFICE = new Actor(new UUID(1, 2), "Bente de Boer");
    private static final Visitor OFFICE = new Visitor("Bente de Boer", Set.of("OFFICE"), false, 0);
    private static final String NAME = "Noor van den Berg";
    private static final KeptDocument PROOF = new KeptDocument(
            new DocumentId(new UUID(5, 5)),
            new Holder.OfCoach(COACH),
            "certificaat congres.pdf",
            "application/pdf",
            120_000,
            "00",
            1,
            NOW);

    private PointsExamples() {}

    static Stream<ExamplePage> ofOffice() {
        RulingForm typed = new RulingForm("nee", "", null, "", 1);
        ActivityPage wrong = new ActivityPage(
                waiting(NAME).activity(),
                NAME,
                List.of(PROOF),
                typed,
                FormErrors.of("reden", "portfolio.ruling.wrong.reason"));
        return Stream.of(
                        ExamplePage.of(
                                "portfolio/office",
                                new OfficePage(
                                        List.of(new File(activity(), NAME)),
                                        List.of(new File(corrected(NAME).activity(), NAME)),
                                        new File(corrected(NAME).activity(), NAME))),
                        ExamplePage.of("portfolio/office", "empty", new OfficePage(List.of(), List.of(), null)),
                        ExamplePage.of("portfolio/activity", "office", waiting(NAME)),
                        ExamplePage.of("portfolio/activity", "office-with-errors", wrong))
                .map(page -> page.by(OFFICE));
    }

    static PointsPage empty() {
        return new PointsPage(new PointsSeen(List.of(), null), false);
    }

    static DocumentsPage documents() {
        return new DocumentsPage(List.of(new Proof(PROOF, activity()), new Proof(PROOF, null)));
    }

    static PointsPage page() {
        return new PointsPage(
                new PointsSeen(
                        List.of(
                                line("Nascholing medicatie bij stoppen", 20, 6, Source.ATTENDANCE, null, null),
                                line(
                                        "Congres Rookvrij (demonstratie)",
                                        19,
                                        4,
                                        Source.HANDED_IN,
                                        activity(),
                                        Statement.of("reason.proof-awaited")),
                                line(
                                        "Lezing op een school",
                                        300,
                                        2,
                                        Source.JUDGED,
                                        granted(2),
                                        Statement.of("reason.never-recognised")),
                                line("Basisopleiding", 800, 5, Source.DOSSIER, null, null)),
                        finding()),
                true);
    }

    static NewActivityPage wrong() {
        return new NewActivityPage(
                new ActivityForm("", "CONGRESS", "31-4-2026", "veel", null, null),
                FormErrors.of("naam", "portfolio.activity.wrong.name", 200)
                        .and("datum", "portfolio.mistake.day-unreadable")
                        .and("punten", "portfolio.activity.wrong.points", 100)
                        .and("geaccrediteerd", "portfolio.activity.wrong.accredited"));
    }

    static ActivityPage waiting(String name) {
        return new ActivityPage(activity(), name, List.of(PROOF), RulingForm.EMPTY, FormErrors.none());
    }

    static ActivityPage corrected(String name) {
        return new ActivityPage(granted(4), name, List.of(PROOF), RulingForm.EMPTY, FormErrors.none());
    }

    private static Activity activity(PointsLine... lines) {
        return new Activity(
                new ActivityId(new UUID(6, 6)),
                COACH,
                new Activity.Asked(
                        "Congres Rookvrij (demonstratie)", ActivityCategory.CONGRESS, TODAY.minusDays(19), 4, true),
                List.of(PROOF.id().value()),
                NOW.minusSeconds(90_000),
                BY_NOOR,
                List.of(lines));
    }

    private static Activity granted(int points) {
        ActivityId id = new ActivityId(new UUID(6, 6));
        return activity(
                new PointsLine(id, 1, PointsLine.Kind.GRANTED, 6, true, "", NOW.minusSeconds(9000), BY_OFFICE),
                new PointsLine(
                        id, 2, PointsLine.Kind.GRANTED, points, false, "Het waren minder uren.", NOW, BY_OFFICE));
    }

    private static Line line(
            String name,
            int daysAgo,
            int points,
            Source source,
            @Nullable Activity activity,
            @Nullable Statement whyNot) {
        return new Line(
                name, TODAY.minusDays(daysAgo), points, source, activity, whyNot == null, whyNot == null, whyNot);
    }

    private static Finding finding() {
        return new Finding(
                new Asked(
                        "points",
                        "Bericht van de LHV, 2013",
                        new Text("15 accreditatiepunten", "15 accreditation points"),
                        Statement.of("points-gathered.asks", 15, 3, 100),
                        Set.of()),
                Status.NOT_MET,
                Statement.of("points-gathered.found", 11, 2),
                Statement.of("points-gathered.would-meet", 4, 1),
                Finding.Weighed.NOTHING,
                List.of());
    }
}

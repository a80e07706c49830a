package nl.rookstopregister.training.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.Pager;
import nl.rookstopregister.support.ExamplePage;
import nl.rookstopregister.support.ExamplePages;
import nl.rookstopregister.training.TrainingSamples;
import nl.rookstopregister.training.model.Claim;
import nl.rookstopregister.training.model.Claim.Closing;
import nl.rookstopregister.training.model.Claim.Outcome;
import nl.rookstopregister.training.model.Claim.Reported;
import nl.rookstopregister.training.model.ListedTraining;
import nl.rookstopregister.training.model.TrainingSession;
import nl.rookstopregister.training.model.TrainingSession.Venue;
import nl.rookstopregister.training.request.TrainingProfile;
import nl.rookstopregister.training.web.AgendaPage.Link;
import org.jspecify.annotations.Nullable;

class TrainingExamples implements ExamplePages {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private static final ListedTraining REFRESHER = TrainingSamples.refresher();
    private static final ListedTraining BASIC = TrainingSamples.basic();
    private static final Claim CLAIM = Claim.report(
            UUID.fromString("cccccccc-0000-4000-8000-000000000001"),
            new Reported(
                    "Stoppen in één ochtend",
                    "Snelcursus (demonstratie)",
                    "https://snelcursus.example/stoppen",
                    "Op hun website",
                    "Er staat: officieel geaccrediteerd."),
            "melder@voorbeeld.example",
            Instant.parse("2026-11-20T12:00:00Z"));

    @Override
    public Stream<ExamplePage> examples() {
        return Stream.of(agenda(), trainings(), checks(), claims(), own()).flatMap(pages -> pages);
    }

    private static Stream<ExamplePage> agenda() {
        AgendaForm near = new AgendaForm(null, "Zwolle", "25", null, null, null, null, null, null, null, null);
        AgendaForm wrong =
                new AgendaForm("medicatie", "Ergens", null, "morgen", null, null, null, null, "10", null, null);
        return Stream.of(
                ExamplePage.of("training/agenda", page(near, "Zwolle", lines())),
                ExamplePage.of("training/agenda", "empty", page(AgendaForm.EMPTY, null, List.of())),
                ExamplePage.of("training/agenda", "nothing-near", page(near, "Zwolle", List.of())),
                ExamplePage.of(
                        "training/agenda",
                        "nowhere",
                        new AgendaPage(
                                wrong,
                                wrong.errors(),
                                null,
                                true,
                                List.of(new Link("Hengelo (Overijssel)", "/scholingsagenda?plaats=Hengelo")),
                                List.of(),
                                new Pager(1, AgendaForm.PAGE, 0, AgendaController.PATH),
                                "http://localhost:8080/scholingsagenda.ics",
                                TrainingProfile.shipped())));
    }

    private static Stream<ExamplePage> trainings() {
        return Stream.of(
                ExamplePage.of("training/training", training(REFRESHER, lines())),
                ExamplePage.of("training/training", "basic", training(BASIC, List.of())),
                ExamplePage.of("training/training", "no-longer", training(TrainingSamples.formerly(), List.of())),
                ExamplePage.of(
                        "training/training",
                        "withdrawn",
                        training(REFRESHER.withdrawn(LocalDate.parse("2026-06-01"), "Niet als gezegd"), List.of())));
    }

    private static Stream<ExamplePage> checks() {
        return Stream.of(
                ExamplePage.of("training/check", new CourseCheckPage("", false, List.of())),
                ExamplePage.of(
                        "training/check", "yes", new CourseCheckPage("medicatie", true, List.of(line(REFRESHER)))),
                ExamplePage.of(
                        "training/check",
                        "no-longer",
                        new CourseCheckPage("tot 2022", true, List.of(line(TrainingSamples.formerly())))),
                ExamplePage.of("training/check", "no", new CourseCheckPage("toveren", false, List.of())),
                ExamplePage.of(
                        "training/check",
                        "alike",
                        new CourseCheckPage("medicaties", false, List.of(line(REFRESHER), line(BASIC)))));
    }

    private static Stream<ExamplePage> claims() {
        ClaimForm empty = new ClaimForm("Stoppen in één ochtend", null, null, null, null, null, null);
        Claim closed = CLAIM.taken("Bureau Voorbeeld")
                .closed(new Closing(Outcome.CLAIM_REMOVED, "Gebeld, weggehaald.", TODAY), "Bureau Voorbeeld");
        return Stream.of(
                ExamplePage.of("training/report", new ClaimPage(empty, FormErrors.none(), false, false)),
                ExamplePage.of(
                        "training/report",
                        "with-errors",
                        new ClaimPage(empty, FormErrors.of("gezien", "training.claim.seen.missing"), true, false)),
                ExamplePage.of("training/report", "sent", new ClaimPage(empty, FormErrors.none(), false, true)),
                ExamplePage.of("training/claims", new ClaimsPage(List.of(CLAIM, closed))),
                ExamplePage.of("training/claims", "empty", new ClaimsPage(List.of())),
                ExamplePage.of(
                        "training/claim",
                        new ClaimHandlingPage(CLAIM, "", FormErrors.of("uitkomst", "forms.wrong.choose"))),
                ExamplePage.of("training/claim", "closed", new ClaimHandlingPage(closed, "", FormErrors.none())));
    }

    private static Stream<ExamplePage> own() {
        TrainingSession coming =
                TrainingSamples.session(BASIC, LocalDate.parse("2027-01-14"), LocalDate.parse("2027-02-11"));
        TrainingSession past = TrainingSamples.session(REFRESHER, LocalDate.parse("2026-03-03"));
        TrainingSession cancelled = TrainingSamples.session(REFRESHER, Venue.ONLINE, LocalDate.parse("2027-03-03"))
                .cancelled("Te weinig deelnemers", Instant.parse("2026-11-20T12:00:00Z"));
        SessionForm typed = SessionForm.of(coming);
        List<ListedTraining> trainings = List.of(BASIC, REFRESHER);
        return Stream.of(
                ExamplePage.of("training/own-agenda", new OwnAgendaPage(List.of(cancelled, coming, past), 2, TODAY)),
                ExamplePage.of("training/own-agenda", "empty", new OwnAgendaPage(List.of(), 2, TODAY)),
                ExamplePage.of("training/own-agenda", "nothing-accredited", new OwnAgendaPage(List.of(), 0, TODAY)),
                ExamplePage.of(
                        "training/session", new SessionPage(SessionForm.EMPTY, FormErrors.none(), trainings, null)),
                ExamplePage.of(
                        "training/session",
                        "with-errors",
                        new SessionPage(
                                typed,
                                FormErrors.of("dagen", "training.session.wrong.not-accredited", TODAY),
                                trainings,
                                coming.id())),
                ExamplePage.of(
                        "training/cancel",
                        new CancelPage(coming, "", FormErrors.of("reden", "training.session.wrong.reason"))));
    }

    private static AgendaPage page(AgendaForm form, @Nullable String where, List<AgendaLine> lines) {
        return new AgendaPage(
                form,
                FormErrors.none(),
                where,
                false,
                List.of(),
                lines,
                new Pager(1, AgendaForm.PAGE, lines.isEmpty() ? 0 : 40, form.address(AgendaController.PATH)),
                "http://localhost:8080" + form.address(AgendaController.CALENDAR),
                TrainingProfile.shipped());
    }

    private static List<AgendaLine> lines() {
        LocalDate first = LocalDate.parse("2027-01-14");
        return List.of(
                new AgendaLine(TrainingSamples.item(REFRESHER, first), 12.3),
                new AgendaLine(
                        TrainingSamples.item(
                                BASIC, first.plusDays(1), first.plusWeeks(4), first.plusWeeks(8), first.plusWeeks(16)),
                        0.4),
                new AgendaLine(
                        TrainingSamples.item(
                                REFRESHER, TrainingSamples.session(REFRESHER, Venue.ONLINE, first.plusDays(30)), null),
                        null));
    }

    private static TrainingPage training(ListedTraining listed, List<AgendaLine> lines) {
        return new TrainingPage(
                listed, Standing.of(listed, TODAY), lines, TrainingController.roles(TrainingProfile.shipped(), listed));
    }

    private static CourseCheckPage.Line line(ListedTraining listed) {
        return new CourseCheckPage.Line(listed, Standing.of(listed, TODAY));
    }
}

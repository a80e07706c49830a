package nl.rookstopregister.portfolio.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.rookstopregister.interventions.ListIntervention;
import nl.rookstopregister.norms.Asked;
import nl.rookstopregister.norms.Fact.GuidanceHours;
import nl.rookstopregister.norms.Finding;
import nl.rookstopregister.norms.Proof;
import nl.rookstopregister.norms.Recognition;
import nl.rookstopregister.norms.Statement;
import nl.rookstopregister.norms.Status;
import nl.rookstopregister.norms.Text;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.Sign;
import nl.rookstopregister.pages.Visitor;
import nl.rookstopregister.portfolio.model.Divided;
import nl.rookstopregister.portfolio.model.Doubt;
import nl.rookstopregister.portfolio.model.EntryId;
import nl.rookstopregister.portfolio.model.Guidance;
import nl.rookstopregister.portfolio.model.GuidanceReader;
import nl.rookstopregister.portfolio.model.HandedIn;
import nl.rookstopregister.portfolio.model.HourEntry;
import nl.rookstopregister.portfolio.model.HourEntry.Source;
import nl.rookstopregister.portfolio.model.HoursSeen;
import nl.rookstopregister.portfolio.model.HoursSeen.Line;
import nl.rookstopregister.portfolio.model.KnownInterventions;
import nl.rookstopregister.portfolio.model.RowJudge;
import nl.rookstopregister.portfolio.model.TypedGuidance;
import nl.rookstopregister.portfolio.model.TypedRow;
import nl.rookstopregister.portfolio.model.Way;
import nl.rookstopregister.portfolio.spi.PortfolioPart.Glance;
import nl.rookstopregister.portfolio.usecase.ImportHours.DryRun;
import nl.rookstopregister.portfolio.web.HoursPage.Told;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Days;
import nl.rookstopregister.support.ExamplePage;
import nl.rookstopregister.support.ExamplePages;
import org.jspecify.annotations.Nullable;

/** Every page of the portfolio, in the states that matter. */
final class PortfolioExamples implements ExamplePages {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final Visitor NOOR = new Visitor("Noor van den Berg", Set.of("COACH"), true, 0);
    private static final Actor BY_NOOR = new Actor(new UUID(1, 1), "Noor van den Berg");
    private static final CoachId COACH = new CoachId(new UUID(2, 2));
    /** Nobody: where pages are only shown, there is no worker to register. */
    private static final String OWNER = "";

    private static final Days TERM = new Days(LocalDate.of(2024, 3, 1), LocalDate.of(2029, 3, 1));
    private static final LocalDate WITHDRAWN = LocalDate.of(2026, 6, 1);
    private static final KnownInterventions KNOWN = new KnownInterventions(List.of(
            new Known("telephone-coaching", new Text("Telefonische coaching", "Telephone coaching"), true),
            new Known("personal-guidance", new Text("Persoonlijke begeleiding", "Personal guidance"), true),
            new Known("old-group", new Text("Groepstraining Oud (demonstratie)", "Old group (demonstration)"), false)));

    private record Known(String reference, Text name, boolean recognised) implements ListIntervention {

        @Override
        public Recognition on(LocalDate day) {
            return recognised || day.isBefore(WITHDRAWN) ? Recognition.RECOGNISED : Recognition.NO_LONGER;
        }
    }

    @Override
    public Stream<ExamplePage> examples() {
        HourEntry newest = entry(1, 2, "telephone-coaching", Way.PHONE, 1, 45);
        return Stream.concat(
                PointsExamples.ofOffice(),
                Stream.of(
                                ExamplePage.of("portfolio/portfolio", overview()),
                                ExamplePage.of("portfolio/hours", page(seen(), null)),
                                ExamplePage.of("portfolio/hours", "empty", empty()),
                                ExamplePage.of("portfolio/hours", "with-errors", wrong()),
                                ExamplePage.of(
                                        "portfolio/hours",
                                        "kept",
                                        page(seen(), told(Told.KEPT, newest, Doubt.LONG_DAY))),
                                ExamplePage.of(
                                        "portfolio/hours",
                                        "removed",
                                        page(seen(), told(Told.REMOVED, newest.removedBy(BY_NOOR, NOW)))),
                                ExamplePage.of(
                                        "portfolio/offline",
                                        new OfflinePage(fields(TypedGuidance.likely(TODAY, null), FormErrors.none()))),
                                ExamplePage.of("portfolio/import", new ImportPage(false, -1, FormErrors.none())),
                                ExamplePage.of(
                                        "portfolio/import", "waiting", new ImportPage(true, 4_800, FormErrors.none())),
                                ExamplePage.of(
                                        "portfolio/import",
                                        "wrong",
                                        new ImportPage(
                                                false,
                                                -1,
                                                FormErrors.of(
                                                        "bestand", "portfolio.import.tells-who", "Naam cliënt, BSN"))),
                                ExamplePage.of("portfolio/dry-run", dryRun(true)),
                                ExamplePage.of("portfolio/dry-run", "nothing-new", dryRun(false)),
                                ExamplePage.of("portfolio/entry", corrected(false)),
                                ExamplePage.of("portfolio/entry", "removed", corrected(true)),
                                ExamplePage.of("portfolio/entry", "divisible", divisible()),
                                ExamplePage.of(
                                        "portfolio/conflict",
                                        new ConflictPage(
                                                newest,
                                                entry(1, 2, "personal-guidance", Way.VIDEO, 1, 75)
                                                        .guidance(),
                                                KNOWN)),
                                ExamplePage.of("portfolio/points", PointsExamples.page()),
                                ExamplePage.of("portfolio/points", "empty", PointsExamples.empty()),
                                ExamplePage.of("portfolio/documents", PointsExamples.documents()),
                                ExamplePage.of("portfolio/documents", "empty", new DocumentsPage(List.of())),
                                ExamplePage.of(
                                        "portfolio/new-activity",
                                        new NewActivityPage(ActivityForm.EMPTY, FormErrors.none())),
                                ExamplePage.of("portfolio/new-activity", "with-errors", PointsExamples.wrong()),
                                ExamplePage.of("portfolio/activity", PointsExamples.corrected("")),
                                ExamplePage.of("portfolio/activity", "waiting", PointsExamples.waiting("")))
                        .map(page -> page.by(NOOR)));
    }

    private static DryRunPage dryRun(boolean everything) {
        HourEntry same = entry(1, 2, "telephone-coaching", Way.PHONE, 1, 45);
        List<TypedRow> rows = List.of(
                row(2, "19-11-2026", "Telefonische coaching", "1", "0:45"),
                row(3, "18-11-2026", "Telefonische coaching", "1", "11:00"),
                row(4, "31-4-2026", "Hypnose", "…", "lang"),
                row(5, "18-11-2026", "Telefonische coaching", "1", "11:00"),
                row(6, "17-11-2026", "Telefonische coaching", "2", "1,5"));
        HandedIn file =
                new HandedIn(new UUID(3, 3), COACH, "uren 2026.xlsx", everything ? rows : rows.subList(0, 1), NOW);
        RowJudge judge = new RowJudge(COACH, new GuidanceReader(KNOWN, TODAY), List.of(same));
        return new DryRunPage(new DryRun(file, judge.judge(file.rows())), KNOWN, null, 1);
    }

    private static TypedRow row(int line, String day, String intervention, String clients, String time) {
        return new TypedRow(line, new TypedGuidance(day, "", intervention, "telefoon", clients, time));
    }

    private static PortfolioPage overview() {
        return new PortfolioPage(List.of(new PortfolioPage.Part(
                "portfolio.hours",
                "/mijn/portfolio/uren",
                new Glance(Sign.WAIT, "portfolio.hours.glance", List.of(62, 100)))));
    }

    private static HoursPage page(HoursSeen seen, @Nullable Told told) {
        HourEntry newest = seen.newest();
        TypedGuidance typed = TypedGuidance.likely(TODAY, newest == null ? null : newest.guidance());
        return new HoursPage(seen, fields(typed, FormErrors.none()), key(9), OWNER, told, 1);
    }

    private static HoursPage empty() {
        return page(new HoursSeen(List.of(), HoursSeen.years(List.of(), List.of(), null, TODAY), null), null);
    }

    private static HoursPage wrong() {
        FormErrors errors = FormErrors.of("datum", "portfolio.mistake.day-still-to-come")
                .and("interventie", "portfolio.mistake.intervention-missing")
                .and("tot", "portfolio.mistake.last-before-first")
                .and("clienten", "portfolio.mistake.clients-unreadable")
                .and("tijd", "portfolio.mistake.time-longer-than-the-days");
        TypedGuidance typed = new TypedGuidance("22-11-2026", "1-11-2026", "", "PHONE", "mevrouw", "90");
        return new HoursPage(seen(), fields(typed, errors), key(9), OWNER, null, 1);
    }

    private static EntryPage corrected(boolean removed) {
        HourEntry first = entry(1, 2, "telephone-coaching", Way.PHONE, 1, 45);
        HourEntry second = first.corrected(
                entry(1, 2, "telephone-coaching", Way.PHONE, 2, 90).guidance(), NOW, BY_NOOR);
        HourEntry third = second.removedBy(BY_NOOR, NOW.plusSeconds(600));
        return new EntryPage(
                removed ? third : second,
                removed ? List.of(first, second, third) : List.of(first, second),
                fields(TypedGuidance.of(second.guidance()), FormErrors.none()),
                "");
    }

    private static EntryPage divisible() {
        HourEntry entry = HourEntry.first(
                EntryId.valueOf(key(8)),
                COACH,
                new Guidance(WITHDRAWN.minusDays(4), WITHDRAWN.plusDays(5), "old-group", Way.GROUP, 8, 480),
                HourEntry.Source.TYPED,
                NOW,
                BY_NOOR);
        return new EntryPage(
                entry,
                List.of(entry),
                fields(
                        TypedGuidance.of(entry.guidance()),
                        FormErrors.of("voor", "portfolio.mistake." + Divided.NOTHING_LEFT)),
                "8:00");
    }

    private static Told told(String what, HourEntry entry, Doubt... doubts) {
        return new Told(what, entry, KNOWN.name(entry.guidance().intervention()), Set.of(doubts));
    }

    private static HoursFields fields(TypedGuidance typed, FormErrors errors) {
        return new HoursFields(typed, KNOWN, TODAY, errors);
    }

    private static HoursSeen seen() {
        List<Line> lines = List.of(
                line(1, 2, "telephone-coaching", Way.PHONE, 1, 45, null),
                line(2, 3, "personal-guidance", Way.IN_PERSON, 1, 60, null),
                line(3, 4, "old-group", Way.GROUP, 9, 120, Statement.of("reason.no-longer-recognised")),
                line(4, 9, "telephone-coaching", Way.VIDEO, 3, 150, null));
        List<GuidanceHours> counting = List.of(fact(1, 45), fact(300, 3000), fact(700, 675));
        Finding finding = new Finding(
                new Asked(
                        "hours",
                        "Bericht van de LHV, 2013",
                        new Text(
                                "100 begeleidingsuren, met uren in elk van de 5 jaren",
                                "100 guidance hours, with hours in each of the 5 years"),
                        Statement.of("hours-guided.asks", 100, 5),
                        Set.of()),
                Status.NOT_MET,
                Statement.of("hours-guided.found", 62, 0, 3),
                Statement.of("hours-guided.would-meet", 38, 2, "2027/2028, 2028/2029"),
                new Finding.Weighed(List.of(), List.of()),
                List.of());
        return new HoursSeen(
                HoursSeen.weeks(lines), HoursSeen.years(counting, List.of(fact(4, 120)), TERM, TODAY), finding);
    }

    private static GuidanceHours fact(int daysAgo, int minutes) {
        return new GuidanceHours(
                "f" + daysAgo,
                TODAY.minusDays(daysAgo),
                minutes,
                Recognition.RECOGNISED,
                Proof.of(Proof.Kind.OWN_STATEMENT));
    }

    private static Line line(
            int id, int daysAgo, String intervention, Way way, int clients, int minutes, @Nullable Statement whyNot) {
        return new Line(entry(id, daysAgo, intervention, way, clients, minutes), KNOWN.name(intervention), whyNot);
    }

    private static HourEntry entry(int id, int daysAgo, String intervention, Way way, int clients, int minutes) {
        LocalDate day = TODAY.minusDays(daysAgo);
        return HourEntry.first(
                EntryId.valueOf(key(id)),
                COACH,
                new Guidance(clients == 3 ? day.minusDays(4) : day, day, intervention, way, clients, minutes),
                Source.TYPED,
                NOW.minusSeconds(86_400L * daysAgo),
                BY_NOOR);
    }

    private static String key(int id) {
        return new UUID(7, id).toString();
    }
}

package nl.rookstopregister.accreditation.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.rookstopregister.accreditation.RequestKind;
import nl.rookstopregister.accreditation.model.RequestState;
import nl.rookstopregister.accreditation.model.review.Round;
import nl.rookstopregister.accreditation.model.review.Stage;
import nl.rookstopregister.documents.DocumentId;
import nl.rookstopregister.documents.Holder;
import nl.rookstopregister.documents.KeptDocument;
import nl.rookstopregister.forms.AnswerLine;
import nl.rookstopregister.pages.Deadline;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.Sign;
import nl.rookstopregister.pages.Visitor;
import nl.rookstopregister.providers.Provider;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.support.ExamplePage;
import nl.rookstopregister.support.ExamplePages;
import org.jspecify.annotations.Nullable;

class CommitteeExamples implements ExamplePages {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private static final Visitor MEMBER = new Visitor("Karima Commissie", Set.of(Visitor.COMMITTEE), false, 0);
    private static final Visitor PROVIDER = new Visitor("Petra Aanbieder", Set.of(Visitor.PROVIDER), false, 0);
    private static final String CASE = "/bureau/beoordelingen/aaaaaaaa-1111-4111-8111-111111111111";
    private static final String REQUEST = "/bureau/beoordelingen/aanvraag/bbbbbbbb-1111-4111-8111-111111111111";
    private static final FormErrors NONE = FormErrors.none();
    private static final KeptDocument PROGRAMME = new KeptDocument(
            DocumentId.valueOf("cccccccc-1111-4111-8111-111111111111"),
            new Holder.OfProvider(UUID.fromString("dddddddd-1111-4111-8111-111111111111")),
            "programma.pdf",
            "application/pdf",
            12_345,
            "ab",
            4,
            Instant.parse("2026-11-02T09:00:00Z"));
    private static final List<RequestPart> PARTS = List.of(
            new RequestPart(
                    "AIMS",
                    "doelen",
                    "Doelen en programma",
                    List.of(
                            new AnswerLine("Doelen", "Deelnemers voeren een motiverend gesprek en oefenen terugval."),
                            new AnswerLine("Programma", "Ochtend: theorie. Middag: oefenen met acteurs.")),
                    List.of()),
            new RequestPart(
                    "TRAINERS",
                    "trainers",
                    "Trainers",
                    List.of(),
                    List.of(new RequestPart.Thing(
                            List.of(new AnswerLine("Naam", "Tess Voorbeeld")), List.of(PROGRAMME)))),
            new RequestPart("PRICE", "prijs", "Prijs", List.of(), List.of()));
    private static final RulingLine RULING = new RulingLine(
            "AB-2025-0003",
            LocalDate.parse("2025-06-01"),
            "Toekennen, 6 punten, van 1 juni 2025 tot en met 31 mei 2028",
            List.of("Een tweede trainer met een registratie."),
            "De uren kloppen met het programma.");
    private static final List<CaseLine> HISTORY = List.of(
            new CaseLine(Instant.parse("2026-11-20T10:00:00Z"), "Iris Bureau", "Gevraagd als beoordelaar: Karima", ""),
            new CaseLine(Instant.parse("2026-11-02T09:00:00Z"), "Petra Aanbieder", "Ingediend", "Met drie bijlagen."));

    @Override
    public Stream<ExamplePage> examples() {
        return Stream.of(
                        queue(),
                        Stream.of(
                                completeness(RequestState.SUBMITTED, "", NONE),
                                completeness(
                                        RequestState.SUBMITTED,
                                        "with-errors",
                                        FormErrors.of("aanvulling", "review.wrong.no-remarks")),
                                completeness(RequestState.MORE_ASKED, "more-asked", NONE)),
                        cases(),
                        judging(),
                        rulings(),
                        objections())
                .flatMap(each -> each);
    }

    private static Stream<ExamplePage> queue() {
        ReviewQueuePage.Line waiting = new ReviewQueuePage.Line(
                CASE,
                "Motiverend stoppen",
                "AC-2026-0007",
                "Opleider Noord",
                RequestKind.TRAINING,
                "review.waits.oordeel",
                Sign.WAIT,
                List.of("Karima Commissie", "Wouter Commissie"),
                new Deadline(LocalDate.parse("2026-12-28"), TODAY));
        return Stream.of(
                page("queue", "", new ReviewQueuePage("alles", 1, List.of(waiting)), MEMBER),
                page("queue", "empty", new ReviewQueuePage("derde", 0, List.of()), MEMBER));
    }

    private static ExamplePage completeness(RequestState state, String name, FormErrors errors) {
        return page(
                "completeness",
                name,
                new CompletenessPage(
                        head("review.state." + state),
                        REQUEST,
                        state,
                        PARTS,
                        List.of("Een basisopleiding duurt meestal vier tot vijf dagen."),
                        state == RequestState.MORE_ASKED ? Map.of("Trainers", "Wie vervangt?") : Map.of(),
                        Map.of(),
                        List.of(RULING),
                        List.of(),
                        HISTORY,
                        errors),
                MEMBER);
    }

    private static Stream<ExamplePage> cases() {
        CasePage.Found nothing = new CasePage.Found(false, List.of(), List.of(), List.of(), null, List.of());
        CasePage.Found hidden = new CasePage.Found(true, List.of(), List.of(), List.of(), null, List.of());
        return Stream.of(
                oneCase("to-assign", Stage.TO_ASSIGN, seating(2), nothing, null),
                oneCase("judging", Stage.JUDGING, seating(0), hidden, null),
                oneCase("differs", Stage.DIFFERS, seating(1), found(null), null),
                oneCase("to-rule", Stage.TO_RULE, seating(0), found("Toekennen, 6 punten, 36 maanden"), null),
                oneCase(
                        "proposed",
                        Stage.PROPOSED,
                        seating(0),
                        found("Toekennen, 6 punten, 36 maanden"),
                        new CasePage.ProposalCard(
                                "Toekennen, 3 punten", List.of("Toets"), "De uren kloppen niet.", "Wouter", false)));
    }

    private static ExamplePage oneCase(
            String name,
            Stage stage,
            CasePage.Seating seating,
            CasePage.Found found,
            CasePage.@Nullable ProposalCard proposal) {
        boolean objects = stage == Stage.DIFFERS;
        return page(
                "case",
                name,
                new CasePage(
                        head("review.stage." + stage),
                        CASE,
                        REQUEST,
                        objects ? Round.OBJECTION : Round.REQUEST,
                        stage,
                        stage == Stage.JUDGING,
                        seating,
                        found,
                        new CasePage.RulingForm(
                                true,
                                new CasePage.TypedRuling("6", "36", "21-11-2026", "Toets", ""),
                                List.of(),
                                true,
                                proposal),
                        objects
                                ? new CasePage.ObjectionCard(
                                        "AB-2026-0003", TODAY, "De toets staat in de bijlage.", null, true)
                                : null,
                        List.of(RULING),
                        PARTS,
                        HISTORY,
                        stage == Stage.TO_RULE ? FormErrors.of("grond", "review.wrong.ground") : NONE),
                MEMBER);
    }

    private static CasePage.Seating seating(int free) {
        List<CasePage.SeatLine> seats = free == 2
                ? List.of()
                : List.of(
                        new CasePage.SeatLine("a", "Karima Commissie", 1, true, true, null),
                        new CasePage.SeatLine("b", "Wouter Commissie", 2, free == 1, false, null),
                        new CasePage.SeatLine("e", "Eva Commissie", 2, true, false, TODAY));
        return new CasePage.Seating(
                seats,
                free,
                free == 1,
                List.of(
                        new CasePage.CandidateLine("c", "Sanne Commissie", 1, true, List.of()),
                        new CasePage.CandidateLine(
                                "d", "Tess Commissie", 0, false, List.of("Wordt in de aanvraag genoemd."))));
    }

    private static CasePage.Found found(@Nullable String counsel) {
        List<CasePage.Cell> differing = List.of(
                new CasePage.Cell("review.score.MET", true, "Helder."),
                new CasePage.Cell("review.score.PARTLY", false, "Niet te toetsen."));
        return new CasePage.Found(
                false,
                List.of(
                        new CasePage.Opinion(
                                "Karima Commissie", false, "Toekennen, 6 punten, 36 maanden", List.of("Toets"), ""),
                        new CasePage.Opinion("Wouter Commissie", false, "Weigeren", List.of(), "De toets mist.")),
                List.of(new CasePage.CriterionRow("Doelen", true, differing)),
                counsel == null ? List.of("De één adviseert: Toekennen. De ander: Weigeren.") : List.of(),
                counsel,
                counsel == null ? List.of() : List.of("Toets"));
    }

    private static Stream<ExamplePage> judging() {
        FormErrors errors = FormErrors.of("score-trainers", "review.gap.SCORE")
                .and("grond-aims", "review.gap.GROUNDS")
                .and("advies", "review.gap.ADVICE");
        return Stream.of(
                judge("", "", NONE, new CasePage.Found(true, List.of(), List.of(), List.of(), null, List.of())),
                judge("with-errors", "", errors, found(null)),
                judge("handed-in", "review.judge.closed.handed-in", NONE, found(null)));
    }

    private static ExamplePage judge(String name, String closed, FormErrors errors, CasePage.Found others) {
        return page(
                "judge",
                name,
                new JudgePage(
                        head("review.stage.JUDGING"),
                        CASE + "/oordeel",
                        CASE,
                        errors.isEmpty() ? "" : "De toets staat in de bijlage.",
                        closed,
                        List.of(
                                new JudgePage.Part(PARTS.getFirst(), List.of(scoring("aims", "Doelen", "PARTLY"))),
                                new JudgePage.Part(PARTS.get(1), List.of(scoring("trainers", "Trainers", "")))),
                        PARTS.subList(2, 3),
                        1,
                        2,
                        new JudgePage.TypedAdvice("toekennen", "6", "36", "Toets", "", "", 6),
                        true,
                        List.of(new JudgePage.PrecedentLine("Terugval bespreken", "Opleider Zuid", true, 6, 4, RULING)),
                        List.of(RULING),
                        others,
                        errors),
                MEMBER);
    }

    private static JudgePage.Scoring scoring(String code, String name, String score) {
        return new JudgePage.Scoring(code, name, "Zijn ze concreet en te toetsen?", "S3, Accreditatie", score, "");
    }

    private static Stream<ExamplePage> rulings() {
        RulingPage.TypedWithdrawal typed = new RulingPage.TypedWithdrawal("21-11-2026", "", "");
        return Stream.of(
                page(
                        "ruling",
                        "",
                        new RulingPage(
                                letter("granted", RequestKind.TRAINING),
                                "/bureau/beoordelingen/besluiten/AB-2026-0003",
                                REQUEST,
                                "Karima Commissie",
                                "Wouter Commissie",
                                true,
                                true,
                                typed,
                                null,
                                FormErrors.of("vanaf", "review.wrong.day")),
                        MEMBER),
                page(
                        "ruling",
                        "withdrawal-proposed",
                        new RulingPage(
                                letter("granted", RequestKind.INTERVENTION),
                                "/bureau/beoordelingen/besluiten/AB-2026-0003",
                                REQUEST,
                                "Karima Commissie",
                                null,
                                false,
                                true,
                                typed,
                                new RulingPage.Proposed(TODAY, "Misleiding", "Gehoord.", "Wouter", false),
                                NONE),
                        MEMBER),
                page("letter", "", letter("granted", RequestKind.TRAINING), PROVIDER),
                page("letter", "refused", letter("refused", RequestKind.INTERVENTION), PROVIDER),
                page("letter", "withdrawn", letter("withdrawn", RequestKind.TRAINING), PROVIDER));
    }

    private static RulingLetter letter(String outcome, RequestKind kind) {
        return new RulingLetter(
                "AB-2026-0003",
                TODAY,
                new Provider(
                        ProviderId.valueOf("eeeeeeee-1111-4111-8111-111111111111"),
                        "Opleider Noord",
                        "8011 AB",
                        "Zwolle",
                        "opleider@voorbeeld.example",
                        ""),
                kind,
                "Motiverend stoppen",
                "AC-2026-0007",
                "motiverend-stoppen-2026-0007",
                outcome,
                "Toekennen, 6 punten, van 21 november 2026 tot en met 20 november 2029",
                outcome.equals("granted") ? List.of("Een tweede trainer met een registratie.") : List.of(),
                outcome.equals("granted") ? "" : "De toets mist.",
                LocalDate.parse("2027-01-04"),
                "/aanbieder/aanvragen/bbbbbbbb-1111-4111-8111-111111111111/bezwaar");
    }

    private static Stream<ExamplePage> objections() {
        Deadline late = new Deadline(LocalDate.parse("2026-11-16"), TODAY);
        Deadline inTime = new Deadline(LocalDate.parse("2027-01-04"), TODAY);
        ObjectionPage.Filed filed = new ObjectionPage.Filed(
                TODAY,
                "De toets staat in de bijlage.",
                "Er is een hoorzitting nodig.",
                new Deadline(LocalDate.parse("2027-02-15"), TODAY),
                null);
        ObjectionPage.Filed settled = new ObjectionPage.Filed(
                TODAY, "De toets staat in de bijlage.", null, inTime, new ObjectionPage.Settled(true, TODAY, ""));
        return Stream.of(
                objection("", inTime, null, NONE),
                objection("with-errors", inTime, null, FormErrors.of("gronden", "review.wrong.grounds")),
                objection("late", late, null, NONE),
                objection("filed", inTime, filed, NONE),
                objection("settled", inTime, settled, NONE));
    }

    private static ExamplePage objection(
            String name, Deadline term, ObjectionPage.@Nullable Filed filed, FormErrors errors) {
        String request = "/aanbieder/aanvragen/bbbbbbbb-1111-4111-8111-111111111111";
        return page(
                "objection",
                name,
                new ObjectionPage(request, "AC-2026-0007", request + "/bezwaar", RULING, term, filed, "", errors),
                PROVIDER);
    }

    private static CaseHead head(String state) {
        return new CaseHead(
                "Motiverend stoppen",
                "AC-2026-0007",
                "Opleider Noord",
                RequestKind.TRAINING,
                "Nascholing, 6 uur",
                state,
                true,
                new Deadline(LocalDate.parse("2026-12-28"), TODAY));
    }

    private static ExamplePage page(String view, String name, Object page, Visitor visitor) {
        String template = "accreditation/review/" + view;
        return ExamplePage.of(template, name, page).by(visitor);
    }
}

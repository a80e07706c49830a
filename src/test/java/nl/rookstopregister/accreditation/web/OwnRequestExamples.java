package nl.rookstopregister.accreditation.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.rookstopregister.accreditation.RequestId;
import nl.rookstopregister.accreditation.RequestKind;
import nl.rookstopregister.accreditation.model.Progress;
import nl.rookstopregister.accreditation.model.Purpose;
import nl.rookstopregister.accreditation.model.RequestState;
import nl.rookstopregister.accreditation.usecase.StartRequest.Granted;
import nl.rookstopregister.documents.DocumentId;
import nl.rookstopregister.documents.Holder;
import nl.rookstopregister.documents.KeptDocument;
import nl.rookstopregister.forms.AnswerLine;
import nl.rookstopregister.forms.FieldOnPage;
import nl.rookstopregister.forms.Question.Kind;
import nl.rookstopregister.pages.Deadline;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.Visitor;
import nl.rookstopregister.support.ExamplePage;
import nl.rookstopregister.support.ExamplePages;
import org.jspecify.annotations.Nullable;

/** The pages of a provider about its requests. */
class OwnRequestExamples implements ExamplePages {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final UUID ID = UUID.fromString("aaaaaaaa-2222-4222-8222-222222222222");
    private static final Visitor PETRA = new Visitor("Petra Voorbeeld", Set.of(Visitor.PROVIDER), false, 0);
    private static final String AIMS = "training.subject.aims";
    private static final String SOURCES = "training.subject.evidence";
    private static final String LONG_TEXT =
            "Deelnemers leren het stoppen-met-rokengesprek te voeren volgens de richtlijn. "
                    + "Zij oefenen met een acteur, en kijken elkaars opnamen terug.";

    private static final KeptDocument PROGRAMME = new KeptDocument(
            new DocumentId(UUID.fromString("cccccccc-2222-4222-8222-222222222222")),
            new Holder.OfProvider(ID),
            "programma.pdf",
            "application/pdf",
            12345,
            "ab",
            3,
            NOW);

    private static final RunningTotal TOTAL = new RunningTotal(
            "Motiverende gespreksvoering (demonstratie)", "Nascholing, 7 uur op 2 dagen", 7, 7, 5, List.of());
    private static final RunningTotal NOTHING = new RunningTotal("", "", 0, 0, 0, List.of());

    private static final List<RequestLine> HISTORY = List.of(
            new RequestLine(NOW, "Iris Bureau", "Om aanvulling gevraagd", "Doelen en programma"),
            new RequestLine(NOW, "Petra Voorbeeld", "Ingediend", ""),
            new RequestLine(NOW, "Petra Voorbeeld", "Aanvraag begonnen", "Als kopie van AC-2026-0003"));

    private static final List<RequestSection> SECTIONS = List.of(
            new RequestSection(
                    AIMS,
                    "doelen",
                    Progress.DONE,
                    List.of(new AnswerLine("Doelen", LONG_TEXT), new AnswerLine("Programma", LONG_TEXT)),
                    List.of()),
            new RequestSection(
                    SOURCES,
                    "onderbouwing",
                    Progress.STARTED,
                    List.of(),
                    List.of(new RequestSection.Part(
                            List.of(new AnswerLine("Bron", "Richtlijn Behandeling van tabaksverslaving")),
                            List.of(PROGRAMME)))),
            new RequestSection("training.subject.price", "prijs", Progress.NOT_STARTED, List.of(), List.of()));

    @Override
    public Stream<ExamplePage> examples() {
        return Stream.of(lists(), beginnings(), typing(), ends())
                .flatMap(each -> each)
                .map(example -> example.by(PETRA));
    }

    private static Stream<ExamplePage> lists() {
        return Stream.of(
                ExamplePage.of(
                        "accreditation/own/requests",
                        "empty",
                        new RequestsPage("Ademruimte Scholing", List.of(), List.of(), true)),
                ExamplePage.of(
                        "accreditation/own/requests",
                        new RequestsPage(
                                "Ademruimte Scholing",
                                List.of(head(RequestState.MORE_ASKED), untitled()),
                                List.of(head(RequestState.IN_REVIEW), head(RequestState.REFUSED)),
                                true)));
    }

    private static Stream<ExamplePage> beginnings() {
        List<RequestKind> kinds = List.of(RequestKind.TRAINING, RequestKind.INTERVENTION);
        return Stream.of(
                ExamplePage.of(
                        "accreditation/own/new",
                        "first",
                        new NewRequestPage(
                                kinds, List.of(), List.of(), NewRequestPage.Typed.NOTHING, FormErrors.none())),
                ExamplePage.of(
                        "accreditation/own/new",
                        "with-errors",
                        new NewRequestPage(
                                kinds,
                                List.of(head(RequestState.GRANTED)),
                                List.of(new Granted(RequestKind.TRAINING, "tr-1", "Basisopleiding Noord")),
                                new NewRequestPage.Typed("KOPIE", "", ""),
                                FormErrors.of("eerdere", "accreditation.wrong.earlier"))),
                ExamplePage.of(
                        "accreditation/own/tasks",
                        "begun",
                        new RequestTasksPage(
                                untitled(), lines(null, Progress.NOT_STARTED), NOTHING, HISTORY, false, true)),
                ExamplePage.of(
                        "accreditation/own/tasks",
                        "ready",
                        new RequestTasksPage(
                                head(RequestState.DRAFT), lines(null, Progress.DONE), TOTAL, HISTORY, true, true)),
                ExamplePage.of(
                        "accreditation/own/tasks",
                        "asked",
                        new RequestTasksPage(
                                head(RequestState.MORE_ASKED),
                                lines("Hoe oefenen deelnemers?", Progress.DONE),
                                TOTAL,
                                HISTORY,
                                true,
                                true)),
                ExamplePage.of(
                        "accreditation/own/tasks",
                        "only-look",
                        new RequestTasksPage(
                                head(RequestState.DRAFT),
                                lines(null, Progress.STARTED),
                                TOTAL,
                                HISTORY,
                                false,
                                false)));
    }

    private static Stream<ExamplePage> typing() {
        Difference difference = new Difference("Doelen", LONG_TEXT, "Deelnemers kennen de richtlijn.");
        return Stream.of(
                ExamplePage.of("accreditation/own/subject", subject(null, null, List.of(), FormErrors.none())),
                ExamplePage.of(
                        "accreditation/own/subject",
                        "with-errors",
                        subject(null, List.of(), List.of(), FormErrors.of("aims", "forms.wrong.missing"))),
                ExamplePage.of(
                        "accreditation/own/subject",
                        "with-list",
                        subject(
                                new SubjectPage.Things(
                                        List.of(
                                                new SubjectPage.Thing("a1", "Richtlijn · Hele scholing", 1, true),
                                                new SubjectPage.Thing("a2", "", null, false)),
                                        "accreditation.add"),
                                List.of(PROGRAMME),
                                List.of(),
                                FormErrors.none())),
                ExamplePage.of(
                        "accreditation/own/subject",
                        "changed-meanwhile",
                        subject(null, null, List.of(difference), FormErrors.none())),
                ExamplePage.of("accreditation/own/item", "new", item(false, List.of(), List.of(), FormErrors.none())),
                ExamplePage.of(
                        "accreditation/own/item",
                        "with-errors",
                        item(
                                true,
                                List.of(PROGRAMME),
                                List.of(),
                                FormErrors.of("bewijs", "documents.refused.encrypted", "geheim.pdf"))),
                ExamplePage.of(
                        "accreditation/own/item",
                        "changed-meanwhile",
                        item(true, List.of(), List.of(difference), FormErrors.none())));
    }

    private static Stream<ExamplePage> ends() {
        RequestHead draft = head(RequestState.DRAFT);
        List<RequestSection> done = List.of(SECTIONS.getFirst());
        return Stream.concat(
                Stream.of(
                        ExamplePage.of(
                                "accreditation/own/check",
                                "unfinished",
                                new RequestCheckPage(
                                        draft, SECTIONS, List.of("doelen", "onderbouwing"), List.of(), TOTAL, ID)),
                        ExamplePage.of(
                                "accreditation/own/check",
                                "does-not-add-up",
                                new RequestCheckPage(
                                        draft,
                                        done,
                                        List.of("doelen"),
                                        List.of("training.wrong.more-hours-than-training"),
                                        TOTAL,
                                        ID)),
                        ExamplePage.of(
                                "accreditation/own/check",
                                "ready",
                                new RequestCheckPage(draft, done, List.of("doelen"), List.of(), TOTAL, ID)),
                        ExamplePage.of("accreditation/own/withdraw", draft)),
                Stream.of(RequestState.values())
                        .filter(state -> !state.waitsForProvider())
                        .map(state -> ExamplePage.of(
                                "accreditation/own/status",
                                state.name().toLowerCase(java.util.Locale.ROOT),
                                new RequestStatusPage(
                                        head(state),
                                        SECTIONS,
                                        HISTORY,
                                        state == RequestState.GRANTED || state == RequestState.REFUSED
                                                ? "AB-2026-0003"
                                                : "",
                                        true))));
    }

    private static SubjectPage subject(
            SubjectPage.@Nullable Things list,
            @Nullable List<KeptDocument> documents,
            List<Difference> differences,
            FormErrors errors) {
        return new SubjectPage(
                head(RequestState.MORE_ASKED),
                AIMS,
                "/aanbieder/aanvragen/" + ID + "/doelen",
                FIELDS,
                list,
                documents,
                TOTAL,
                7,
                "Hoe oefenen deelnemers?",
                differences,
                errors);
    }

    private static RequestItemPage item(
            boolean saved, List<KeptDocument> documents, List<Difference> differences, FormErrors errors) {
        return new RequestItemPage(
                head(RequestState.DRAFT),
                SOURCES,
                "/aanbieder/aanvragen/" + ID + "/onderbouwing",
                "a1",
                saved,
                FIELDS,
                documents,
                7,
                differences,
                errors);
    }

    private static final List<FieldOnPage> FIELDS = List.of(
            new FieldOnPage("aims", Kind.LONG_TEXT, "Doelen", null, LONG_TEXT, List.of(), List.of(), false),
            new FieldOnPage("days", Kind.NUMBER, "Aantal dagen", "Hele dagen.", "2", List.of(), List.of(), true));

    private static List<RequestTasksPage.Line> lines(@Nullable String remark, Progress progress) {
        return Stream.of("training", "aims", "shape", "competences", "trainers", "evidence")
                .map(key -> new RequestTasksPage.Line(
                        "training.subject." + key,
                        "/aanbieder/aanvragen/" + ID + "/" + key,
                        progress,
                        remark == null || key.equals("aims"),
                        key.equals("aims") ? remark : null,
                        remark != null && key.equals("aims")))
                .toList();
    }

    private static RequestHead untitled() {
        return new RequestHead(
                new RequestId(ID),
                "AC-2026-0008",
                RequestKind.INTERVENTION,
                Purpose.Aim.NEW,
                "",
                RequestState.DRAFT,
                null,
                null);
    }

    private static RequestHead head(RequestState state) {
        boolean open = state.isOpen() && state != RequestState.DRAFT;
        return new RequestHead(
                new RequestId(ID),
                "AC-2026-0007",
                RequestKind.TRAINING,
                Purpose.Aim.RENEWAL,
                "Motiverende gespreksvoering (demonstratie)",
                state,
                open ? new Deadline(TODAY.plusDays(12), TODAY) : null,
                open ? new Deadline(TODAY.plusDays(45), TODAY) : null);
    }
}

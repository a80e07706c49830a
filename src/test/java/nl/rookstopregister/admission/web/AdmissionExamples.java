package nl.rookstopregister.admission.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.rookstopregister.admission.ApplicationId;
import nl.rookstopregister.admission.ApplicationState;
import nl.rookstopregister.admission.model.ApplicationExamples;
import nl.rookstopregister.admission.model.Proposal;
import nl.rookstopregister.admission.model.RefereeRequest;
import nl.rookstopregister.admission.model.RefereeRequest.Referee;
import nl.rookstopregister.admission.model.RefereeRequest.RefereeAnswer;
import nl.rookstopregister.admission.model.Task;
import nl.rookstopregister.admission.model.TaskStatus;
import nl.rookstopregister.admission.spi.AccreditedTrainings;
import nl.rookstopregister.admission.spi.RecognisedInterventions;
import nl.rookstopregister.admission.usecase.AnswerReferee;
import nl.rookstopregister.documents.DocumentId;
import nl.rookstopregister.documents.Holder;
import nl.rookstopregister.documents.KeptDocument;
import nl.rookstopregister.dossiers.CoachExamples;
import nl.rookstopregister.forms.Answers;
import nl.rookstopregister.forms.Values;
import nl.rookstopregister.norms.Competences;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.norms.Recognition;
import nl.rookstopregister.norms.Text;
import nl.rookstopregister.norms.Training;
import nl.rookstopregister.pages.Deadline;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.Visitor;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.register.Body;
import nl.rookstopregister.register.DecisionAuthority;
import nl.rookstopregister.register.RegisterExamples;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.support.ExamplePage;
import nl.rookstopregister.support.ExamplePages;

class AdmissionExamples implements ExamplePages {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final ApplicationId ID = ApplicationId.valueOf("aaaaaaaa-1111-4111-8111-111111111111");
    private static final CoachId COACH = CoachId.valueOf("bbbbbbbb-1111-4111-8111-111111111111");
    private static final KeptDocument DIPLOMA = new KeptDocument(
            DocumentId.valueOf("cccccccc-1111-4111-8111-111111111111"),
            new Holder.OfCoach(COACH),
            "diploma.pdf",
            "application/pdf",
            12345,
            "ab",
            2,
            NOW);
    private static final Set<Task> SHOWN = Set.of(Task.IDENTITY, Task.EDUCATION, Task.TRAININGS);
    private static final Visitor OFFICER = new Visitor("Bo Bureau", Set.of(Visitor.OFFICE), false, 0);
    private static final Visitor APPLICANT = new Visitor("Noor Voorbeeld", Set.of(), true, 1);
    private static final Answers WHOLE = ApplicationExamples.wholeCandidate();

    private static final AccreditedTrainings TRAININGS = new AccreditedTrainings() {
        private final Training basic = new Training(
                Training.Kind.BASIC, "demo-basic-north", "Basisopleiding (demonstratie)", Competences.of("1.1"), 20);

        @Override
        public List<Training> all() {
            return List.of(basic);
        }

        @Override
        public Optional<Training> find(String reference) {
            return Optional.of(basic);
        }

        @Override
        public Recognition on(String reference, LocalDate day) {
            return Recognition.RECOGNISED;
        }
    };

    private static final RecognisedInterventions INTERVENTIONS = new RecognisedInterventions() {
        private final Intervention telephone = new Intervention(
                "telephone-coaching",
                new Text("Telefonische coaching", "Telephone coaching"),
                new Text("Minstens 7 gesprekken.", "At least 7 calls."));

        @Override
        public List<Intervention> all() {
            return List.of(telephone);
        }

        @Override
        public Optional<Intervention> find(String reference) {
            return Optional.of(telephone);
        }

        @Override
        public Recognition on(String reference, LocalDate day) {
            return Recognition.RECOGNISED;
        }
    };

    private static final Fields FIELDS = new Fields(Words.strict(), TRAININGS, INTERVENTIONS);

    @Override
    public Stream<ExamplePage> examples() {
        return Stream.of(beginning(), filling(), afterwards(), referee(), atTheOffice(), onPaper())
                .flatMap(pages -> pages);
    }

    private static Stream<ExamplePage> onPaper() {
        Head head = new Head(
                ID, "2026-0417", Procedure.DEFINITIVE, ApplicationState.DRAFT, null, TODAY.minusDays(4), List.of());
        Head scanned =
                new Head(ID, "2026-0417", Procedure.DEFINITIVE, ApplicationState.DRAFT, null, TODAY, List.of(DIPLOMA));
        List<Procedure> procedures = List.of(Procedure.CANDIDATE, Procedure.DEFINITIVE, Procedure.RENEWAL);
        FormErrors errors = FormErrors.of("naam", "admission.paper.wrong.name")
                .and("soort", "forms.wrong.choose")
                .and("ontvangen", "admission.paper.wrong.received");
        return Stream.of(
                        ExamplePage.of(
                                "admission/paper",
                                new PaperPage(
                                        List.of(new PaperPage.Line(head, "Gerrit van der Meulen")),
                                        procedures,
                                        PaperPage.Typed.NOTHING,
                                        null,
                                        FormErrors.none())),
                        ExamplePage.of(
                                "admission/paper",
                                "with-errors",
                                new PaperPage(
                                        List.of(),
                                        procedures,
                                        new PaperPage.Typed("", "", "", "31-12-2026"),
                                        "admission.paper.refused.open",
                                        errors)),
                        ExamplePage.of(
                                "admission/signed-form",
                                new SignedFormPage(
                                        head, true, FormErrors.of("formulier", "admission.form.wrong.missing"))),
                        ExamplePage.of(
                                "admission/signed-form",
                                "scanned",
                                new SignedFormPage(scanned, true, FormErrors.none())),
                        ExamplePage.of(
                                "admission/tasks",
                                "on-paper",
                                new TaskListPage(scanned, List.of(), RegisterExamples.met(), true)))
                .map(page -> page.by(OFFICER));
    }

    private static Stream<ExamplePage> beginning() {
        FormErrors errors = FormErrors.of("naam", "forms.wrong.missing").and("mail", "forms.wrong.mail");
        return Stream.of(
                ExamplePage.of("admission/apply", new ApplyPage("", "", false, false, FormErrors.none())),
                ExamplePage.of("admission/apply", "with-errors", new ApplyPage("", "noor", false, false, errors)),
                ExamplePage.of("admission/apply", "sent", new ApplyPage("", "", false, true, FormErrors.none())),
                ExamplePage.of("admission/apply", "coach", new ApplyPage("", "", true, false, FormErrors.none()))
                        .by(APPLICANT),
                choose("", List.of(Procedure.CANDIDATE, Procedure.DEFINITIVE), List.of(), false),
                choose("trainer", List.of(Procedure.CANDIDATE, Procedure.DEFINITIVE), List.of(), true),
                choose("none", List.of(), List.of(), false),
                choose("open", List.of(Procedure.DEFINITIVE), List.of(head(ApplicationState.DRAFT)), false),
                ExamplePage.of("admission/mine", new MyApplicationsPage(List.of(), true))
                        .by(APPLICANT),
                ExamplePage.of(
                                "admission/mine",
                                "some",
                                new MyApplicationsPage(
                                        Arrays.stream(ApplicationState.values())
                                                .map(AdmissionExamples::head)
                                                .toList(),
                                        false))
                        .by(APPLICANT));
    }

    private static ExamplePage choose(String state, List<Procedure> possible, List<Head> open, boolean trainer) {
        return ExamplePage.of(
                        "admission/choose",
                        state,
                        new ChoosePage(possible, open, trainer ? "TRAINER" : "", trainer, FormErrors.none()))
                .by(APPLICANT);
    }

    private static Stream<ExamplePage> filling() {
        Stream<ExamplePage> tasks = Arrays.stream(Task.values())
                .flatMap(task -> Stream.of(task(task, "", FormErrors.none()), task(task, "-wrong", wrong(task))));
        Stream<ExamplePage> items = Arrays.stream(Task.values())
                .filter(Task::hasItems)
                .flatMap(task -> Stream.of(item(task, false), item(task, true)));
        return Stream.of(
                        tasks,
                        items,
                        Stream.of(
                                tasks("", ApplicationState.DRAFT, false),
                                tasks("ready", ApplicationState.DRAFT, true),
                                tasks("asked", ApplicationState.MORE_ASKED, false),
                                check("", TaskStatus.DONE),
                                check("unfinished", TaskStatus.STARTED),
                                ExamplePage.of("admission/withdraw", head(ApplicationState.DRAFT))
                                        .by(APPLICANT)))
                .flatMap(pages -> pages);
    }

    private static ExamplePage tasks(String state, ApplicationState at, boolean ready) {
        List<TaskListPage.Line> lines = Arrays.stream(Task.values())
                .map(task -> new TaskListPage.Line(
                        task,
                        ready ? TaskStatus.DONE : TaskStatus.values()[task.ordinal() % 3],
                        task.ordinal() % 2 == 0,
                        task == Task.EDUCATION ? "Welk diploma?" : null))
                .toList();
        return ExamplePage.of(
                        "admission/tasks", state, new TaskListPage(head(at), lines, RegisterExamples.met(), ready))
                .by(APPLICANT);
    }

    private static FormErrors wrong(Task task) {
        FormErrors errors = FormErrors.none();
        for (var question : task.questions()) {
            errors = errors.and(question.name(), "forms.wrong.missing");
        }
        return task.hasItems() ? errors.and("items", "forms.wrong.no-items") : errors;
    }

    private static ExamplePage task(Task task, String state, FormErrors errors) {
        List<TaskPage.ItemLine> items = errors.isEmpty()
                ? WHOLE.items(task).stream()
                        .map(item -> new TaskPage.ItemLine(item.id(), "Verpleegkunde · HBO", 1, true))
                        .toList()
                : List.of();
        return ExamplePage.of(
                        "admission/task",
                        task.key() + state,
                        new TaskPage(
                                head(ApplicationState.DRAFT),
                                task,
                                FIELDS.of(task.questions(), WHOLE.values(task), Language.NL),
                                items,
                                task == Task.TRAININGS ? facts() : List.of(),
                                RegisterExamples.met(),
                                3,
                                errors.isEmpty() ? null : "Kunt u dit nakijken?",
                                !errors.isEmpty() && task == Task.PAYMENT,
                                errors))
                .by(APPLICANT);
    }

    private static ExamplePage item(Task task, boolean saved) {
        Values values = saved ? WHOLE.items(task).getFirst().values() : Values.NONE;
        return ExamplePage.of(
                        "admission/item",
                        task.key() + (saved ? "" : "-new"),
                        new ItemPage(
                                head(ApplicationState.DRAFT),
                                task,
                                "x1",
                                saved,
                                FIELDS.of(task.itemQuestions(), values, Language.NL),
                                saved && task.asksEvidence() ? List.of(DIPLOMA) : List.of(),
                                saved ? referees() : List.of(),
                                ItemPage.RefereeFields.EMPTY,
                                1,
                                false,
                                FormErrors.none()))
                .by(APPLICANT);
    }

    private static ExamplePage check(String state, TaskStatus status) {
        return ExamplePage.of(
                        "admission/check",
                        state,
                        new CheckPage(
                                head(ApplicationState.DRAFT),
                                sections(status),
                                List.of(Task.IDENTITY, Task.EDUCATION),
                                RegisterExamples.met(),
                                UUID.randomUUID()))
                .by(APPLICANT);
    }

    private static Stream<ExamplePage> afterwards() {
        return Arrays.stream(ApplicationState.values())
                .map(state -> ExamplePage.of(
                                "admission/status",
                                state.name(),
                                new StatusPage(
                                        head(state),
                                        state.isOpen() ? new Deadline(TODAY.plusDays(20), TODAY) : null,
                                        sections(TaskStatus.DONE),
                                        history(),
                                        state == ApplicationState.REFUSED ? "2026-00012" : null))
                        .by(APPLICANT));
    }

    private static Stream<ExamplePage> referee() {
        return Arrays.stream(RefereeRequest.State.values())
                .map(state -> ExamplePage.of(
                        "admission/referee",
                        state.name(),
                        new RefereePage(
                                new AnswerReferee.Asked(request(null), state, "Noor Voorbeeld", TODAY),
                                "",
                                "Rian Trainer",
                                "",
                                "",
                                state == RefereeRequest.State.ASKED
                                        ? FormErrors.of("antwoord", "forms.wrong.choose")
                                                .and("functie", "forms.wrong.missing")
                                        : FormErrors.none())));
    }

    private static Stream<ExamplePage> atTheOffice() {
        List<QueuePage.Line> lines = Stream.of(ApplicationState.SUBMITTED, ApplicationState.COMPLETE)
                .map(state -> new QueuePage.Line(
                        ID,
                        "2026-0417",
                        "Noor Voorbeeld",
                        Procedure.CANDIDATE,
                        state,
                        new Deadline(TODAY.plusDays(3), TODAY),
                        new Deadline(TODAY.minusDays(1), TODAY),
                        state == ApplicationState.COMPLETE ? "Bo Bureau" : null))
                .toList();
        Stream<ExamplePage> lists = Stream.of(
                ExamplePage.of(
                                "admission/office",
                                new OfficeStartPage(
                                        3,
                                        2,
                                        1,
                                        1,
                                        lines,
                                        List.of(new OfficeStartPage.Elsewhere(
                                                "attendance.office.place", 2, "/bureau/presentie"))))
                        .by(OFFICER),
                ExamplePage.of(
                                "admission/office",
                                "no-applications",
                                new OfficeStartPage(
                                        0,
                                        0,
                                        0,
                                        0,
                                        List.of(),
                                        List.of(new OfficeStartPage.Elsewhere(
                                                "attendance.office.place", 2, "/bureau/presentie"))))
                        .by(OFFICER),
                ExamplePage.of("admission/office", "empty", new OfficeStartPage(0, 0, 0, 0, List.of(), List.of()))
                        .by(OFFICER),
                ExamplePage.of("admission/queue", new QueuePage(new QueuePage.Filter("wacht", "iedereen"), lines))
                        .by(OFFICER),
                ExamplePage.of(
                                "admission/queue",
                                "empty",
                                new QueuePage(new QueuePage.Filter("klaar", "mij"), List.of()))
                        .by(OFFICER));
        Stream<ExamplePage> judged = Arrays.stream(ApplicationState.values())
                .map(state -> judge(state).by(OFFICER));
        return Stream.concat(lists, judged);
    }

    private static ExamplePage judge(ApplicationState state) {
        Proposal proposal = state == ApplicationState.PROPOSED
                ? new Proposal(true, TODAY, "De scholing begint in januari.", new Actor(UUID.randomUUID(), "Lia Lid"))
                : null;
        DecisionAuthority authority = new DecisionAuthority(Set.of(Body.OFFICE, Body.COMMITTEE), false, false);
        return ExamplePage.of(
                "admission/judge",
                state.name(),
                new OfficePage(
                        head(state),
                        new OfficePage.Person(COACH, "Noor Voorbeeld", null, List.of(), 1),
                        new OfficePage.Clocks(
                                new Deadline(TODAY.plusDays(5), TODAY),
                                state.isOpen() ? new Deadline(TODAY.plusDays(30), TODAY) : null,
                                state == ApplicationState.MORE_ASKED ? new Deadline(TODAY.plusDays(9), TODAY) : null),
                        sections(TaskStatus.DONE),
                        RegisterExamples.met(),
                        history(),
                        new OfficePage.DecisionForm(
                                authority,
                                new DecisionAuthority(Set.of(Body.COMMITTEE), true, true),
                                true,
                                true,
                                TODAY,
                                "21-11-2026",
                                "",
                                0,
                                proposal,
                                false,
                                state == ApplicationState.GRANTED
                                        ? OfficePage.Obstacle.of("admission.obstacle.by.GRANTED", "Mo Bureau")
                                        : null),
                        state == ApplicationState.COMPLETE
                                ? FormErrors.of("grond", "admission.wrong.ground")
                                : FormErrors.none()));
    }

    private static Head head(ApplicationState state) {
        return new Head(
                ID,
                "2026-0417",
                Procedure.DEFINITIVE,
                state,
                state == ApplicationState.MORE_ASKED ? new Deadline(TODAY.plusDays(9), TODAY) : null,
                null,
                List.of());
    }

    private static List<Section> sections(TaskStatus status) {
        return Arrays.stream(Task.values())
                .filter(task -> SHOWN.contains(task))
                .map(task -> new Section(
                        task,
                        status,
                        FIELDS.lines(task.questions(), WHOLE.values(task), Language.NL),
                        WHOLE.items(task).stream()
                                .map(item -> new Section.Part(
                                        FIELDS.lines(task.itemQuestions(), item.values(), Language.NL),
                                        task == Task.EDUCATION ? List.of(DIPLOMA) : List.of(),
                                        task == Task.TRAININGS ? referees() : List.of()))
                                .toList(),
                        task == Task.EDUCATION ? facts() : List.of()))
                .toList();
    }

    private static List<Fact> facts() {
        return CoachExamples.oneOfEachFact().subList(1, 4);
    }

    private static List<ItemPage.RefereeLine> referees() {
        RefereeAnswer answer = new RefereeAnswer(true, "Rian Trainer", "trainer", "Goed gedaan.", NOW);
        return List.of(
                new ItemPage.RefereeLine(request(null), RefereeRequest.State.ASKED),
                new ItemPage.RefereeLine(request(answer), RefereeRequest.State.CONFIRMED));
    }

    private static RefereeRequest request(@org.jspecify.annotations.Nullable RefereeAnswer answer) {
        return new RefereeRequest(
                UUID.randomUUID(),
                ID,
                "x1",
                new Referee("Rian Trainer", "rian@voorbeeld.example"),
                "Basisopleiding (demonstratie)",
                "hash",
                NOW,
                TODAY.plusWeeks(4),
                false,
                answer);
    }

    /** Few words, as these examples are shown in both languages. */
    private static List<HistoryLine> history() {
        return List.of(new HistoryLine(NOW, "Bo Bureau", "2026-00012", ""), new HistoryLine(NOW, "Mo", "2026", "–"));
    }
}

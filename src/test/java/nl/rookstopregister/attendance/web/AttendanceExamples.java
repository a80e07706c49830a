package nl.rookstopregister.attendance.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.rookstopregister.accounts.ApiClient;
import nl.rookstopregister.accounts.ApiClients;
import nl.rookstopregister.accounts.ApiScope;
import nl.rookstopregister.attendance.ClaimId;
import nl.rookstopregister.attendance.model.Claim;
import nl.rookstopregister.attendance.model.Closing;
import nl.rookstopregister.attendance.model.Coaches;
import nl.rookstopregister.attendance.model.Credit;
import nl.rookstopregister.attendance.model.Judged;
import nl.rookstopregister.attendance.model.JudgedLine;
import nl.rookstopregister.attendance.model.Line;
import nl.rookstopregister.attendance.model.Obstacle;
import nl.rookstopregister.attendance.model.Presence;
import nl.rookstopregister.attendance.model.SessionFile;
import nl.rookstopregister.attendance.model.Source;
import nl.rookstopregister.attendance.model.TypedRow;
import nl.rookstopregister.attendance.model.Verdict;
import nl.rookstopregister.attendance.model.Verdict.Mismatch;
import nl.rookstopregister.attendance.model.Verdict.Mismatch.Kind;
import nl.rookstopregister.attendance.usecase.AnswerClaims.Question;
import nl.rookstopregister.attendance.usecase.AskForPoints.Recent;
import nl.rookstopregister.attendance.usecase.Certificates.Certificate;
import nl.rookstopregister.attendance.usecase.FollowUpAttendance.Missing;
import nl.rookstopregister.attendance.usecase.LookAtLists.Listed;
import nl.rookstopregister.attendance.usecase.LookAtLists.Overview;
import nl.rookstopregister.attendance.usecase.MyAttendance.Asked;
import nl.rookstopregister.attendance.usecase.MyAttendance.Followed;
import nl.rookstopregister.attendance.usecase.MyAttendance.TakenBack;
import nl.rookstopregister.attendance.web.ListPage.Told;
import nl.rookstopregister.attendance.web.ListPage.Typed;
import nl.rookstopregister.dossiers.PersonName;
import nl.rookstopregister.norms.Competences;
import nl.rookstopregister.norms.Parameter;
import nl.rookstopregister.norms.Parameters;
import nl.rookstopregister.norms.Proof;
import nl.rookstopregister.norms.Recognition;
import nl.rookstopregister.norms.Statement;
import nl.rookstopregister.norms.Text;
import nl.rookstopregister.norms.Training;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.Visitor;
import nl.rookstopregister.providers.Provider;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.register.RegistrationNumber;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Days;
import nl.rookstopregister.support.ExamplePage;
import nl.rookstopregister.support.ExamplePages;
import nl.rookstopregister.training.AccreditedTraining;
import nl.rookstopregister.training.Session;
import nl.rookstopregister.training.SessionId;
import org.jspecify.annotations.Nullable;

/** Every page on attendance, in the states that matter. */
final class AttendanceExamples implements ExamplePages {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final Actor PETRA = new Actor(UUID.randomUUID(), "Petra de Wit");
    private static final ProviderId PROVIDER = new ProviderId(new UUID(1, 1));
    private static final Provider ZWOLLE =
            new Provider(PROVIDER, "De Oefenzaal", "8011 AB", "Zwolle", "scholing@demonstratie.invalid", "");
    private static final Visitor SOMEBODY = new Visitor("Petra de Wit", Set.of("PROVIDER"), true, 0);
    private static final Training TRAINING = new Training(
            Training.Kind.REFRESHER,
            "demo-topping-up",
            "Nascholing medicatie bij stoppen",
            Competences.of(List.of()),
            6);
    private static final CoachId NOOR = new CoachId(new UUID(2, 2));
    private static final RegistrationNumber NUMBER = RegistrationNumber.ofSequence(104_231);
    private static final PersonName NAME = new PersonName("Noor", "van den", "Berg");
    private static final Verdict READY = new Verdict.Ready(NOOR, NUMBER, NAME.full());

    @Override
    public Stream<ExamplePage> examples() {
        return Stream.of(lists(), list(), dryRun(), questions(), keys(), coach())
                .flatMap(pages -> pages)
                .map(page -> page.by(SOMEBODY));
    }

    private static Stream<ExamplePage> lists() {
        List<Overview> sessions = List.of(
                new Overview(file(LocalDate.of(2026, 12, 10), null), 0),
                new Overview(file(LocalDate.of(2026, 11, 10), null), 12),
                new Overview(file(LocalDate.of(2026, 10, 1), null), 3),
                new Overview(file(LocalDate.of(2026, 9, 1), closing()), 0));
        return Stream.of(
                ExamplePage.of(
                        "attendance/lists", new ListsPage(sessions, List.of(question(claim(null, null))), TODAY)),
                ExamplePage.of("attendance/lists", "empty", new ListsPage(List.of(), List.of(), TODAY)),
                ExamplePage.of(
                        "attendance/office",
                        new OfficePage(
                                List.of(question(claim(new Claim.Answer(false, "Stond er niet.", NOW, PETRA), null))),
                                List.of(new Missing(file(LocalDate.of(2026, 10, 1), null), ZWOLLE)),
                                TODAY)),
                ExamplePage.of("attendance/office", "empty", new OfficePage(List.of(), List.of(), TODAY)));
    }

    private static Stream<ExamplePage> list() {
        SessionFile open = file(LocalDate.of(2026, 11, 10), null);
        List<JudgedLine> lines = List.of(
                line("1042317", "N. vd Berg", READY),
                line("1042318", "Noor van den Berg", mismatch(Kind.NUMBER_MISTYPED, true)),
                line("1042317", "Piet Anders", mismatch(Kind.NAME_DIFFERS, false)),
                line("", "Jan zonder nummer", mismatch(Kind.NUMBER_MISSING, false)));
        return Stream.of(
                page("", open, lines, List.of(), new Told("added", 1, 3), FormErrors.none()),
                page("empty", open, List.of(), List.of(), Told.NOTHING, FormErrors.none()),
                page("wrong", open, lines, List.of(), Told.NOTHING, FormErrors.of("tekst", "attendance.wrong.nothing")),
                page(
                        "coming",
                        file(LocalDate.of(2026, 12, 10), null),
                        List.of(),
                        List.of(),
                        Told.NOTHING,
                        FormErrors.none()),
                page(
                        "closed",
                        file(LocalDate.of(2026, 9, 1), closing()),
                        List.of(),
                        attended(),
                        Told.NOTHING,
                        FormErrors.none()),
                ExamplePage.of("attendance/close", new ClosePage(open, lines, FormErrors.none())),
                ExamplePage.of("attendance/close", "empty", new ClosePage(open, List.of(), FormErrors.none())),
                ExamplePage.of(
                        "attendance/close",
                        "wrong",
                        new ClosePage(open, lines, FormErrors.of("weglaten", "attendance.wrong.mismatches", 3))));
    }

    private static Stream<ExamplePage> dryRun() {
        SessionFile open = file(LocalDate.of(2026, 11, 10), null);
        List<Judged> rows = List.of(
                new Judged(new TypedRow(1, "1042317", "N. vd Berg", ""), READY),
                new Judged(new TypedRow(2, "1042317", "", ""), new Verdict.AlreadyListed(NOOR, NUMBER, NAME.full())),
                new Judged(new TypedRow(3, "1042318", "Noor Berg", ""), mismatch(Kind.NUMBER_MISTYPED, true)),
                new Judged(new TypedRow(4, "1042317", "Noor Berg", "nee"), new Verdict.NotCompleted()),
                new Judged(new TypedRow(5, "1042317", "Noor Berg", "?"), mismatch(Kind.RESULT_UNCLEAR, false)),
                new Judged(new TypedRow(6, "9999999", "Iemand", ""), mismatch(Kind.NUMBER_UNKNOWN, false)),
                new Judged(new TypedRow(7, "1042317", "Noor Berg", ""), mismatch(Kind.NOT_REGISTERED, false)));
        List<Judged> obstructed = List.of(new Judged(
                new TypedRow(1, "1042317", "N. vd Berg", ""), new Verdict.Obstructed(Obstacle.NOT_ACCREDITED)));
        return Stream.of(
                ExamplePage.of(
                        "attendance/dry-run", new DryRunPage(open, rows, Source.PASTED, "1\t1042317\tN. vd Berg\t")),
                ExamplePage.of(
                        "attendance/dry-run", "obstructed", new DryRunPage(open, obstructed, Source.PASTED, "")));
    }

    private static Stream<ExamplePage> questions() {
        Claim refused = claim(new Claim.Answer(false, "Staat niet op de tekenlijst.", NOW, PETRA), null);
        Claim settled = refused.objected(new Claim.Objection("Ik was er echt.", NOW))
                .settled(new Claim.Answer(true, "Zie foto.", NOW, PETRA));
        return Stream.of(
                asked("", claim(null, null), false, FormErrors.none()),
                asked("wrong", claim(null, null), false, FormErrors.of("reden", "attendance.wrong.reason", 1000)),
                asked("office", refused.objected(new Claim.Objection("Ik was er echt.", NOW)), true, FormErrors.none()),
                asked("settled", settled, true, FormErrors.none()));
    }

    private static Stream<ExamplePage> keys() {
        ApiClient key = new ApiClient(
                "rsr-abcDEF123456",
                PROVIDER.value(),
                "Cursistenadministratie",
                Set.of(ApiScope.ATTENDANCE_READ, ApiScope.ATTENDANCE_WRITE),
                NOW,
                "Petra de Wit",
                NOW.plusSeconds(1),
                null,
                null);
        List<String> scopes = List.of("attendance:read");
        return Stream.of(
                ExamplePage.of(
                        "attendance/keys",
                        new KeysPage(
                                List.of(key),
                                new ApiClients.Made(key, "hier-staat-het-geheim"),
                                NOW,
                                12,
                                "https://register.example/oauth2/token",
                                "",
                                scopes,
                                FormErrors.none())),
                ExamplePage.of(
                        "attendance/keys",
                        "wrong",
                        new KeysPage(
                                List.of(),
                                null,
                                NOW,
                                12,
                                "https://register.example/oauth2/token",
                                "",
                                List.of(),
                                FormErrors.of("naam", "attendance.keys.name.missing", 80))));
    }

    private static Stream<ExamplePage> coach() {
        Recent recent =
                new Recent(file(LocalDate.of(2026, 11, 10), null).session(), ZWOLLE.name(), LocalDate.of(2026, 12, 8));
        Claim refused = claim(new Claim.Answer(false, "Staat niet op de tekenlijst.", NOW, PETRA), null);
        List<Followed> followed = List.of(
                new Followed(
                        TRAINING.name(),
                        TODAY,
                        6,
                        Recognition.RECOGNISED,
                        Proof.Kind.ATTENDANCE,
                        "ABCD-EFGH-JKMN",
                        null),
                new Followed(
                        TRAINING.name(),
                        TODAY.plusDays(9),
                        6,
                        Recognition.RECOGNISED,
                        Proof.Kind.CERTIFICATE,
                        "",
                        Statement.of("reason.counted-already")),
                new Followed(
                        "Oude training",
                        TODAY.minusYears(3),
                        8,
                        Recognition.NO_LONGER,
                        Proof.Kind.CERTIFICATE,
                        "",
                        null));
        Parameters.Value fourWeeks = new Parameters.Value(
                Parameter.ATTENDANCE_DUE,
                4,
                Parameters.Unit.WEEKS,
                TODAY,
                new Parameters.Origin(new Text("Presentielijst", "Attendance list"), "", true));
        Certificate certificate = new Certificate(
                "ABCD-EFGH-JKMN",
                NAME.full(),
                "104 2317",
                TRAINING.name(),
                ZWOLLE.name(),
                TODAY,
                6,
                Recognition.RECOGNISED,
                true);
        return Stream.of(
                ExamplePage.of(
                        "attendance/mine",
                        new MyTrainingsPage(
                                followed,
                                List.of(new TakenBack("Nascholing", TODAY, "Was er niet.")),
                                List.of(
                                        new Asked(claim(null, null), TRAINING.name(), TODAY, ZWOLLE.name()),
                                        new Asked(refused, TRAINING.name(), TODAY, ZWOLLE.name())),
                                fourWeeks,
                                TODAY,
                                "",
                                FormErrors.none())),
                ExamplePage.of(
                        "attendance/mine",
                        "empty",
                        new MyTrainingsPage(List.of(), List.of(), List.of(), fourWeeks, TODAY, "", FormErrors.none())),
                ExamplePage.of("attendance/missed", new MissedPage("zwolle", List.of(recent))),
                ExamplePage.of("attendance/missed", "empty", new MissedPage("niets", List.of())),
                ExamplePage.of("attendance/ask", new AskPage(recent, "", FormErrors.none())),
                ExamplePage.of("attendance/certificate", new CertificateCheckPage("ABCD-EFGH-JKMN", certificate)),
                ExamplePage.of("attendance/certificate", "unknown", new CertificateCheckPage("ABC", null)));
    }

    private static ExamplePage page(
            String state,
            SessionFile file,
            List<JudgedLine> lines,
            List<Listed> attended,
            Told told,
            FormErrors errors) {
        return ExamplePage.of(
                "attendance/list", state, new ListPage(file, lines, attended, Typed.NOTHING, told, errors));
    }

    private static ExamplePage asked(String state, Claim claim, boolean office, FormErrors errors) {
        return ExamplePage.of(
                "attendance/question", state, new QuestionPage(question(claim), TODAY, office, "", errors));
    }

    private static List<Listed> attended() {
        SessionId session = new SessionId(new UUID(3, 3));
        Credit granted =
                new Credit(new UUID(4, 1), session, NOOR, 1, Credit.Kind.GRANTED, "", "ABCD-EFGH-JKMN", NOW, PETRA);
        Credit withdrawn =
                new Credit(new UUID(4, 2), session, NOOR, 2, Credit.Kind.WITHDRAWN, "Was ziek.", "", NOW, PETRA);
        return List.of(
                new Listed(new Presence(NOOR, List.of(granted)), NUMBER.spoken(), NAME.full()),
                new Listed(new Presence(NOOR, List.of(granted, withdrawn)), NUMBER.spoken(), "Bram Oudkerk"));
    }

    private static Verdict mismatch(Kind kind, boolean suggested) {
        return new Mismatch(
                kind,
                null,
                kind == Kind.NAME_DIFFERS || kind == Kind.NOT_REGISTERED ? NAME.full() : "",
                suggested ? new Coaches.Known(NOOR, NUMBER, NAME) : null);
    }

    private static JudgedLine line(String number, String name, Verdict verdict) {
        SessionId session = new SessionId(new UUID(3, 3));
        return new JudgedLine(
                new Line(UUID.randomUUID(), session, number, name, NOOR, false, Source.PASTED, NOW, PETRA), verdict);
    }

    private static Question question(Claim claim) {
        return new Question(claim, file(LocalDate.of(2026, 11, 10), null), NUMBER.spoken(), NAME.full());
    }

    private static Claim claim(Claim.@Nullable Answer answer, Claim.@Nullable Objection objection) {
        return new Claim(
                new ClaimId(UUID.randomUUID()),
                new SessionId(new UUID(3, 3)),
                NOOR,
                PROVIDER,
                "Ik stond op de lijst onder mijn meisjesnaam.",
                NOW,
                TODAY.plusWeeks(2),
                answer,
                objection,
                null);
    }

    private static Closing closing() {
        return new Closing(new SessionId(new UUID(3, 3)), PROVIDER, TRAINING, LocalDate.of(2026, 9, 1), NOW, PETRA, 0);
    }

    private static SessionFile file(LocalDate lastDay, @Nullable Closing closing) {
        Session session = new Session(
                new SessionId(new UUID(3, lastDay.toEpochDay())),
                TRAINING.reference(),
                TRAINING.name(),
                PROVIDER,
                List.of(lastDay),
                "Zwolle",
                25_000,
                false);
        AccreditedTraining training = new AccreditedTraining(
                TRAINING,
                PROVIDER,
                ZWOLLE.name(),
                420,
                List.of(new Days(LocalDate.of(2022, 1, 1), LocalDate.of(2028, 1, 1))),
                null);
        return new SessionFile(session, training, closing, lastDay.plusWeeks(4), TODAY);
    }
}

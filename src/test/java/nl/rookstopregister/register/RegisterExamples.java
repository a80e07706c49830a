package nl.rookstopregister.register;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.rookstopregister.norms.ApplicableNorm;
import nl.rookstopregister.norms.Asked;
import nl.rookstopregister.norms.Assessment;
import nl.rookstopregister.norms.Finding;
import nl.rookstopregister.norms.NormId;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.norms.Standing;
import nl.rookstopregister.norms.Statement;
import nl.rookstopregister.norms.Status;
import nl.rookstopregister.norms.Text;
import nl.rookstopregister.register.model.Guard;
import nl.rookstopregister.register.model.History;
import nl.rookstopregister.register.model.Judgement;
import nl.rookstopregister.register.model.Limits;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Days;
import org.jspecify.annotations.Nullable;

/** A coach, officers and decisions to test with. */
public final class RegisterExamples {

    public static final CoachId COACH = CoachId.valueOf("11111111-1111-4111-8111-111111111111");
    public static final CoachId OTHER_RECORD = CoachId.valueOf("99999999-9999-4999-8999-999999999999");
    public static final Actor OFFICER = new Actor(UUID.fromString("22222222-2222-4222-8222-222222222222"), "Officer");
    public static final Actor MEMBER = new Actor(UUID.fromString("33333333-3333-4333-8333-333333333333"), "Member");
    public static final Actor SECOND = new Actor(UUID.fromString("44444444-4444-4444-8444-444444444444"), "Second");
    public static final Actor JUDGE = new Actor(UUID.fromString("55555555-5555-4555-8555-555555555555"), "Judge");
    public static final Limits LIMITS = new Limits(
            Period.ofYears(5),
            Period.ofMonths(24),
            Period.ofMonths(12),
            Period.ofMonths(2),
            Period.ofMonths(12),
            Period.ofWeeks(6));
    public static final LocalDate TODAY = day("2026-11-21");

    private RegisterExamples() {}

    public static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    public static Days days(String from, String until) {
        return new Days(day(from), day(until));
    }

    public static Assessment met() {
        return assessment(Status.MET, false);
    }

    public static Assessment notMet() {
        return assessment(Status.NOT_MET, false);
    }

    public static Assessment open() {
        return assessment(Status.NOT_YET_KNOWN, true);
    }

    private static Assessment assessment(Status status, boolean judged) {
        Asked asked = new Asked(
                "training",
                "S3",
                new Text("Opleiding", "Training"),
                Statement.of("training-followed.asks"),
                judged ? Set.of(Asked.Mark.JUDGED) : Set.of());
        return new Assessment(
                Assessment.FORMAT,
                new ApplicableNorm(
                        new NormId("2022", 1),
                        new Text("Norm 2022", "Norm 2022"),
                        "new",
                        new Text("Nieuw", "New"),
                        List.of()),
                Procedure.DEFINITIVE,
                TODAY,
                Standing.NEW,
                new Finding(asked, status, Statement.of("one-fact.found"), null, Finding.Weighed.NOTHING, List.of()));
    }

    public static Actor actor(Body body) {
        return switch (body) {
            case OFFICE -> OFFICER;
            case COMMITTEE -> MEMBER;
            case OBJECTION_COMMITTEE -> JUDGE;
            case NORM, CLOCK, PREDECESSOR -> Actor.CLOCK;
        };
    }

    /** A decision with everything that its kind could need, on top of this history. */
    public static ProposedDecision proposed(
            History history,
            DecisionKind kind,
            Body body,
            LocalDate on,
            @Nullable Days term,
            @Nullable Annotation annotation,
            @Nullable DecisionId concerns) {
        Assessment assessment =
                DecisionAuthority.concerns(kind) ? (kind == DecisionKind.REFUSE ? notMet() : met()) : null;
        return new ProposedDecision(
                UUID.randomUUID(),
                history.coach(),
                kind,
                body,
                actor(body),
                actor(body).account() == null ? null : SECOND,
                on,
                term,
                annotation,
                concerns,
                new Grounds(assessment == null ? null : "2022-1", List.of("art. 1"), assessment, "Written ground"),
                history.decisions().size(),
                aboutTwoRecords(kind, history, concerns) ? OTHER_RECORD : null);
    }

    private static boolean aboutTwoRecords(DecisionKind kind, History history, @Nullable DecisionId concerns) {
        return switch (kind) {
            case MERGE, MERGED_AWAY -> true;
            case TAKE_BACK ->
                concerns != null
                        && history.find(concerns)
                                .filter(concerned -> concerned.other() != null)
                                .isPresent();
            default -> false;
        };
    }

    public static ProposedDecision proposed(History history, DecisionKind kind, LocalDate on) {
        return proposed(history, kind, usualBody(kind), on, null, null, null);
    }

    public static ProposedDecision proposed(History history, DecisionKind kind, Days term) {
        return proposed(history, kind, usualBody(kind), term.from(), term, null, null);
    }

    public static Body usualBody(DecisionKind kind) {
        if (kind.isTakenOver()) {
            return Body.PREDECESSOR;
        }
        return kind == DecisionKind.REVOKE ? Body.OBJECTION_COMMITTEE : Body.COMMITTEE;
    }

    /** The history with this decision, taken on its day of effect or on the given day. */
    public static History taken(History history, ProposedDecision proposed, LocalDate takenOn) {
        Guard guard = new Guard(history, takenOn, LIMITS);
        Judgement judgement = guard.judge(proposed);
        if (!(judgement instanceof Judgement.Allowed)) {
            throw new AssertionError(proposed.kind() + " on " + takenOn + ": " + judgement);
        }
        return history.with(decision(guard, proposed));
    }

    public static Decision decision(Guard guard, ProposedDecision proposed) {
        Instant recordedAt = guard.today()
                .atTime(10, 0)
                .plusSeconds(guard.history().decisions().size())
                .toInstant(ZoneOffset.UTC);
        int number = guard.history().decisions().size() + 1;
        return guard.decision(
                proposed,
                new DecisionNumber(guard.today().getYear(), number),
                new DecisionId(proposed.request()),
                recordedAt);
    }

    public static History none() {
        return new History(COACH, new ArrayList<>());
    }

    public static History candidate() {
        return taken(
                none(),
                proposed(none(), DecisionKind.ADMIT_CANDIDATE, days("2025-06-01", "2027-06-01")),
                day("2025-06-01"));
    }

    public static History registered() {
        return taken(
                none(), proposed(none(), DecisionKind.REGISTER, days("2023-03-01", "2028-03-01")), day("2023-03-01"));
    }

    public static History suspended() {
        LocalDate on = day("2026-10-01");
        return taken(registered(), proposed(registered(), DecisionKind.SUSPEND, on), on);
    }

    public static History lapsed() {
        History before = taken(
                none(), proposed(none(), DecisionKind.REGISTER, days("2021-11-01", "2026-11-01")), day("2021-11-01"));
        ProposedDecision lapse = proposed(before, DecisionKind.LAPSE, Body.CLOCK, day("2026-11-01"), null, null, null);
        return taken(before, lapse, day("2026-11-01"));
    }

    public static History deregistered() {
        LocalDate on = day("2026-10-01");
        return taken(registered(), proposed(registered(), DecisionKind.DEREGISTER, on), on);
    }

    public static History struckOff() {
        LocalDate on = day("2026-10-01");
        return taken(registered(), proposed(registered(), DecisionKind.STRIKE_OFF, on), on);
    }

    public static History in(RegistrationState state) {
        return switch (state) {
            case NOT_REGISTERED -> none();
            case CANDIDATE -> candidate();
            case REGISTERED -> registered();
            case SUSPENDED -> suspended();
            case LAPSED -> lapsed();
            case DEREGISTERED -> deregistered();
            case STRUCK_OFF -> struckOff();
        };
    }
}

package nl.rookstopregister.correspondence.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.rookstopregister.dossiers.AppointmentWays;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.dossiers.PersonName;
import nl.rookstopregister.dossiers.PostalAddress;
import nl.rookstopregister.norms.ApplicableNorm;
import nl.rookstopregister.norms.Asked;
import nl.rookstopregister.norms.Assessment;
import nl.rookstopregister.norms.Finding;
import nl.rookstopregister.norms.NormId;
import nl.rookstopregister.norms.Parameter;
import nl.rookstopregister.norms.Parameters;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.norms.Standing;
import nl.rookstopregister.norms.Statement;
import nl.rookstopregister.norms.Status;
import nl.rookstopregister.norms.Text;
import nl.rookstopregister.register.Annotation;
import nl.rookstopregister.register.Body;
import nl.rookstopregister.register.Decision;
import nl.rookstopregister.register.DecisionId;
import nl.rookstopregister.register.DecisionKind;
import nl.rookstopregister.register.DecisionNumber;
import nl.rookstopregister.register.Grounds;
import nl.rookstopregister.register.RegistrationNumber;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Days;
import nl.rookstopregister.shared.Language;
import org.jspecify.annotations.Nullable;

/** Decisions of every kind about an invented coach. */
public final class SampleLetters {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final CoachId COACH = new CoachId(UUID.fromString("00000000-0000-4000-8000-000000000001"));

    private static final Days TERM = new Days(TODAY, TODAY.plusYears(5));

    private SampleLetters() {}

    static LetterSubject subject(DecisionKind kind, Language language) {
        return subject(decision(kind, grounds(kind)), language, new PersonName("Noor", "de", "Voorbeeld"));
    }

    static LetterSubject subject(Decision decision, Language language, PersonName name) {
        return new LetterSubject(
                decision,
                details(language, name),
                RegistrationNumber.ofSequence(123_456),
                decision.concerns() == null ? null : new DecisionNumber(2026, 12),
                parameters(),
                true);
    }

    static Decision decision(DecisionKind kind, Grounds grounds) {
        boolean byClock = kind == DecisionKind.LAPSE;
        return new Decision(
                new DecisionId(UUID.randomUUID()),
                new DecisionNumber(2026, 417),
                COACH,
                kind,
                byClock ? Body.CLOCK : Body.COMMITTEE,
                byClock ? Actor.CLOCK : new Actor(UUID.randomUUID(), "Lid Voorbeeld"),
                byClock ? null : new Actor(UUID.randomUUID(), "Bureau Voorbeeld"),
                TODAY,
                TODAY,
                Instant.parse("2026-11-21T09:00:00Z"),
                term(kind),
                annotation(kind),
                concerns(kind),
                grounds,
                byClock ? null : TODAY.plusWeeks(6),
                null);
    }

    private static @Nullable Days term(DecisionKind kind) {
        return switch (kind) {
            case ADMIT_CANDIDATE, REGISTER, RENEW, EXTEND_TERM, CORRECT -> TERM;
            default -> null;
        };
    }

    private static @Nullable Annotation annotation(DecisionKind kind) {
        return switch (kind) {
            case ADD_ANNOTATION, WITHDRAW_ANNOTATION -> Annotation.EXTRA_PREGNANCY;
            default -> null;
        };
    }

    private static @Nullable DecisionId concerns(DecisionKind kind) {
        return switch (kind) {
            case CORRECT, REVOKE, LIFT_SUSPENSION -> new DecisionId(UUID.randomUUID());
            default -> null;
        };
    }

    private static Grounds grounds(DecisionKind kind) {
        return switch (kind) {
            case ADMIT_CANDIDATE, REGISTER, REFUSE, RENEW, ADD_ANNOTATION ->
                new Grounds("2022-1", List.of("S1, 1.4", "S3"), assessment(), null);
            case LAPSE, DEREGISTER -> new Grounds(null, List.of(), null, null);
            default -> new Grounds(null, List.of("Reglement 4.2"), null, "De reden, in gewone woorden.\nEn nog een.");
        };
    }

    public static Assessment assessment() {
        Finding education = leaf("education", Status.MET, "one-fact.found", null);
        Finding training = leaf("training", Status.NOT_MET, "one-fact.missing", "training-followed.would-meet");
        Finding competences = new Finding(
                asked("competences"),
                Status.NOT_MET,
                Statement.of("group.found", 1, 2),
                null,
                Finding.Weighed.NOTHING,
                List.of(education, training));
        Finding all = new Finding(
                asked("all"),
                Status.NOT_MET,
                Statement.of("group.found", 1, 2),
                null,
                Finding.Weighed.NOTHING,
                List.of(education, competences));
        return new Assessment(
                Assessment.FORMAT,
                new ApplicableNorm(
                        new NormId("2022", 1),
                        new Text("Norm 2022", "Norm 2022"),
                        "new",
                        new Text("U was nog niet eerder geregistreerd.", "You were not registered before."),
                        List.of("S1")),
                Procedure.DEFINITIVE,
                TODAY,
                Standing.NEW,
                all);
    }

    private static Finding leaf(String id, Status status, String found, @Nullable String wouldMeet) {
        return new Finding(
                asked(id),
                status,
                Statement.of(found),
                wouldMeet == null ? null : Statement.of(wouldMeet),
                Finding.Weighed.NOTHING,
                List.of());
    }

    private static Asked asked(String id) {
        return new Asked(
                id, "S1, 1.4", new Text("Eis " + id, "Requirement " + id), Statement.of("all-of.asks"), Set.of());
    }

    static Parameters parameters() {
        return new Parameters(Arrays.stream(Parameter.values())
                .map(parameter -> new Parameters.Value(
                        parameter,
                        parameter == Parameter.OBJECTION_DECISION ? 12 : 6,
                        Parameters.Unit.WEEKS,
                        LocalDate.of(2013, 1, 1),
                        new Parameters.Origin(new Text("", ""), "", true)))
                .toList());
    }

    private static CoachDetails details(Language language, PersonName name) {
        return details(COACH, language, name);
    }

    public static CoachDetails details(CoachId coach, Language language, PersonName name) {
        return new CoachDetails(
                coach,
                name,
                LocalDate.of(1980, 1, 1),
                new PostalAddress("Voorbeeldstraat", "1", "1234 AB", "Utrecht"),
                "noor@voorbeeld.example",
                null,
                language,
                null,
                null,
                null,
                List.of(),
                Set.of(),
                List.of("nl"),
                new AppointmentWays(null, false, null),
                true);
    }
}

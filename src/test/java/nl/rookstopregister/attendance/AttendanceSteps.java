package nl.rookstopregister.attendance;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.rookstopregister.accounts.AccountId;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.directory.DirectoryExamples;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.providers.ProviderDetails;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.providers.ProviderIntake;
import nl.rookstopregister.providers.ProviderRole;
import nl.rookstopregister.register.Register;
import nl.rookstopregister.register.RegistrationNumber;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Days;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.support.SignedInAs;
import nl.rookstopregister.training.SessionId;
import nl.rookstopregister.training.model.TrainingSession;
import nl.rookstopregister.training.model.TrainingSessions;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings providers, sessions and coaches, and what people do with attendance through its pages. */
@TestComponent
public final class AttendanceSteps {

    /** Accredited since 2022, six points. */
    public static final String TRAINING = "demo-topping-up";

    public static final int POINTS = 6;
    private static final Days REGISTERED = new Days(LocalDate.of(2024, 1, 1), LocalDate.of(2029, 1, 1));

    private final Dossiers dossiers;
    private final Register register;
    private final ProviderIntake providers;
    private final TrainingSessions sessions;
    private final TransactionTemplate transaction;

    AttendanceSteps(
            Dossiers dossiers,
            Register register,
            ProviderIntake providers,
            TrainingSessions sessions,
            TransactionTemplate transaction) {
        this.dossiers = dossiers;
        this.register = register;
        this.providers = providers;
        this.sessions = sessions;
        this.transaction = transaction;
    }

    /** A coach in the register and the number. */
    public record Coach(CoachId id, RegistrationNumber number, String name) {}

    /** A provider and somebody who acts for it. */
    public record Desk(ProviderId id, SignedIn person) {

        RequestPostProcessor signedIn() {
            return SignedInAs.person(person);
        }
    }

    public Coach coach(String given, String family) {
        return coach(given, family, REGISTERED);
    }

    public Coach coach(String given, String family, Days term) {
        CoachId id = CoachId.random();
        CoachDetails details = DirectoryExamples.coach(id, given, family);
        transaction.executeWithoutResult(_ -> {
            dossiers.keep(details);
            register.take(DirectoryExamples.takenOver(id, term));
        });
        return new Coach(
                id,
                Objects.requireNonNull(register.entry(id).number()),
                details.name().full());
    }

    public void readsEnglish(Coach coach) {
        transaction.executeWithoutResult(_ -> dossiers.keep(
                DirectoryExamples.reading(dossiers.details(coach.id()).orElseThrow(), Language.EN)));
    }

    public Desk provider(String name, ProviderRole role) {
        ProviderId id = ProviderId.random();
        AccountId account = new AccountId(UUID.randomUUID());
        open(id, name + " " + id, account, role);
        SignedIn person = new SignedIn(
                account, "Petra " + name, "petra@demonstratie.invalid", Set.of(Role.PROVIDER), null, Language.NL);
        return new Desk(id, person);
    }

    public void open(ProviderId id, String name, AccountId account, ProviderRole role) {
        transaction.executeWithoutResult(_ -> providers.open(
                id,
                new ProviderDetails(
                        name,
                        "",
                        "Melkmarkt 1",
                        "8011 AB",
                        "Zwolle",
                        "scholing@demonstratie.invalid",
                        "038 123 45 67",
                        "",
                        "Petra"),
                Map.of(account, role)));
    }

    public SessionId session(ProviderId provider, LocalDate lastDay) {
        return session(provider, TRAINING, lastDay);
    }

    public SessionId session(ProviderId provider, String training, LocalDate lastDay) {
        SessionId id = SessionId.random();
        transaction.executeWithoutResult(_ -> sessions.add(new TrainingSession(
                id,
                training,
                "Aanvulling samenwerking (demonstratie)",
                provider,
                List.of(lastDay),
                new TrainingSession.Hours(LocalTime.of(9, 30), LocalTime.of(17, 0)),
                new TrainingSession.Venue("Zwolle", "Voorbeeldzaal"),
                25_000,
                null,
                "",
                0,
                Instant.parse("2026-01-01T00:00:00Z"),
                null)));
        return id;
    }

    static String address(SessionId session) {
        return "/aanbieder/presentie/" + session;
    }

    static MvcTestResult send(
            MockMvcTester browser, AbstractMockHttpServletRequestBuilder<?> request, RequestPostProcessor who) {
        request.with(who).with(csrf());
        return browser.perform(request);
    }

    static String look(MockMvcTester browser, String address, RequestPostProcessor who) {
        return new String(
                browser.perform(get(address).with(who)).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** A number with a check digit that cannot be right. */
    public static String mistyped(RegistrationNumber number) {
        char last = number.value().charAt(6);
        return number.value().substring(0, 6) + (last == '9' ? '0' : (char) (last + 1));
    }
}

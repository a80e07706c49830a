package nl.rookstopregister.accreditation;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.rookstopregister.accounts.AccountId;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.accreditation.model.Moving;
import nl.rookstopregister.accreditation.model.Purpose;
import nl.rookstopregister.accreditation.model.Request;
import nl.rookstopregister.accreditation.model.Requests;
import nl.rookstopregister.forms.Answers;
import nl.rookstopregister.forms.Snapshot;
import nl.rookstopregister.forms.Terms;
import nl.rookstopregister.forms.Values;
import nl.rookstopregister.providers.ProviderDetails;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.providers.ProviderIntake;
import nl.rookstopregister.providers.ProviderRole;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.training.model.TrainingSubject;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A committee, a provider and its submitted request, each with names of their own, for tests on a database that all share. */
public final class Committee {

    private static final LocalDate SUBMITTED = LocalDate.of(2026, 11, 2);
    private static final Terms TERMS =
            new Terms(Period.ofWeeks(2), Period.ofWeeks(8), Period.ofWeeks(4), Period.ofWeeks(4), Period.ofWeeks(12));

    private final JdbcClient jdbc;
    private final Requests requests;
    private final ProviderIntake intake;
    private final String suffix = UUID.randomUUID().toString().substring(0, 8);
    private final ProviderId provider = ProviderId.random();

    public Committee(JdbcClient jdbc, Requests requests, ProviderIntake intake) {
        this.jdbc = jdbc;
        this.requests = requests;
        this.intake = intake;
    }

    public ProviderId provider() {
        return provider;
    }

    public Terms terms() {
        return TERMS;
    }

    /** Somebody who can sign in, as the accounts know it. */
    public SignedIn person(String name, Role role) {
        String full = name + " " + suffix;
        AccountId account = new AccountId(UUID.nameUUIDFromBytes(full.getBytes(StandardCharsets.UTF_8)));
        String mail = name.toLowerCase(java.util.Locale.ROOT) + "." + suffix + "@voorbeeld.example";
        jdbc.sql("""
                        insert into accounts.account (id, name, mail, language, password, created_at, activated_at)
                        values (:id, :name, :mail, 'NL', 'none', now(), now()) on conflict do nothing
                        """)
                .param("id", account.value())
                .param("name", full)
                .param("mail", mail)
                .update();
        jdbc.sql("insert into accounts.account_role (account, role) values (:id, :role) on conflict do nothing")
                .param("id", account.value())
                .param("role", role.name())
                .update();
        return new SignedIn(account, full, mail, Set.of(role), null, Language.NL);
    }

    public void actsForProvider(SignedIn person) {
        intake.open(
                provider,
                new ProviderDetails(
                        "Opleider " + suffix,
                        "12345678",
                        "Kerkstraat 1",
                        "8011 AB",
                        "Zwolle",
                        "opleider@voorbeeld.example",
                        "038 1234567",
                        "",
                        "Petra Voorbeeld"),
                Map.of(person.account(), ProviderRole.MANAGER));
    }

    /** A refresher of six hours, of which this person is a trainer, submitted on 2 November. */
    public Request submitted(SignedIn trainer) {
        Request started = Request.start(
                RequestId.random(),
                requests.nextNumber(2026),
                provider,
                RequestKind.TRAINING,
                Purpose.SOMETHING_NEW,
                SUBMITTED);
        Answers answers = answers(trainer);
        requests.add(started, answers);
        Request request = ((Moving.Moved) started.submit(TERMS, SUBMITTED)).request();
        requests.save(request);
        requests.add(request.id(), new Snapshot(1, answers, UUID.randomUUID(), Instant.parse("2026-11-02T09:00:00Z")));
        return request;
    }

    public String title() {
        return "Motiverend stoppen " + suffix;
    }

    private Answers answers(SignedIn trainer) {
        return Answers.NONE
                .with(
                        TrainingSubject.TRAINING,
                        Values.NONE.with("name", title()).with("type", "REFRESHER"))
                .with(TrainingSubject.AIMS, Values.NONE.with("aims", "Deelnemers voeren een motiverend gesprek."))
                .with(TrainingSubject.SHAPE, Values.NONE.with("hours", "6").with("days", "1"))
                .with(
                        TrainingSubject.COMPETENCES,
                        Values.NONE.with("hours_1_1", "3").with("hours_2_1", "3"))
                .withItem(
                        TrainingSubject.TRAINERS,
                        "t1",
                        Values.NONE.with("trainer", trainer.name()).with("mail", trainer.mail()));
    }
}

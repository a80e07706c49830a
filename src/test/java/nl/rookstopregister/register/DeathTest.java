package nl.rookstopregister.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.rookstopregister.accounts.AccountBrowser;
import nl.rookstopregister.accounts.DemonstrationAccounts;
import nl.rookstopregister.accounts.DemonstrationAccounts.Person;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.correspondence.Correspondence;
import nl.rookstopregister.correspondence.MailMessage;
import nl.rookstopregister.dossiers.DossierIntake;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Days;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.support.SignedInAs;
import nl.rookstopregister.support.StoryTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The office hears that somebody died: what ends, what stops, and what happens when it was not true. */
@StoryTest
class DeathTest {

    private static final Days TERM = new Days(LocalDate.parse("2023-02-01"), LocalDate.parse("2028-02-01"));
    private static final String PASSWORD = "vier paarse fietsen";
    private static final String SOURCE = "Brief van de partner van 12 november, met een kopie van de akte.";

    @Autowired
    MockMvcTester browser;

    @Autowired
    PastDecisions past;

    @Autowired
    DossierIntake intake;

    @Autowired
    Register register;

    @Autowired
    Correspondence correspondence;

    @Autowired
    DemonstrationAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Test
    void nobody_dies_without_a_source_or_in_the_future() {
        CoachId coach = coach();

        assertThat(die(coach, "10-11-2026", " ")).hasStatus(422);
        assertThat(die(coach, "22-11-2026", SOURCE)).hasStatus(422).bodyText().contains("niet in de toekomst");
        assertThat(die(coach, "21-11-2026", SOURCE)).hasStatus3xxRedirection();
        assertThat(die(coach, "10-11-2026", SOURCE)).hasStatus(422).bodyText().contains("een overlijden verwerkt");
        assertThatThrownBy(() -> jdbc.sql("""
                                insert into register.decision
                                select (jsonb_populate_record(d, jsonb_build_object('id', gen_random_uuid(),
                                    'request', gen_random_uuid(), 'ordinal', 80, 'number', 80801,
                                    'effective_on', d.taken_on + 2))).*
                                from register.decision d where coach = :coach and kind = 'DECEASED'
                                """).param("coach", coach.value()).update())
                .hasMessageContaining("decision_death_lies_behind");
    }

    @Test
    void the_registration_ends_with_that_day_and_the_public_is_not_told_why() {
        CoachId coach = coach();

        die(coach, "10-11-2026", SOURCE);

        RegistrationNumber number = number(coach);
        assertThat(register.statusOn(number, LocalDate.parse("2026-11-10"), null)
                        .state())
                .isEqualTo(RegistrationState.REGISTERED);
        assertThat(register.statusOn(number, LocalDate.parse("2026-11-11"), null)
                        .state())
                .isEqualTo(RegistrationState.DEREGISTERED);
        assertThat(get("/api/v1/registrations/" + number + "/status?date=2026-11-11"))
                .bodyText()
                .contains("NOT_REGISTERED")
                .doesNotContain("DECEASED", "verleden", "DEREGISTERED");
        assertThat(get("/coaches/" + number)).hasStatus(410).bodyText().doesNotContain("verleden");
        assertThat(register.decisions(coach).getLast().grounds().text()).isEqualTo(SOURCE);
    }

    @Test
    void no_letter_no_mail_and_no_reminder_goes_any_more() {
        CoachId coach = coach();
        send("for-paper:" + coach, "", coach);
        assertThat(states(coach)).containsExactly("ON_PAPER");

        die(coach, "10-11-2026", SOURCE);
        send("later:" + coach, "iemand@voorbeeld.example", coach);

        assertThat(states(coach)).containsOnly("WITHHELD").hasSize(2);
        assertThat(jdbc.sql("select count(*) from correspondence.letter where coach = :coach")
                        .param("coach", coach.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void what_runs_is_closed_with_an_explanation() {
        CoachId coach = coach();
        assertThat(browser.post()
                        .uri("/mijn/verlenging")
                        .param("reden", "ILLNESS")
                        .param("tot", "31-7-2028")
                        .with(SignedInAs.coach(coach))
                        .with(csrf()))
                .hasStatus3xxRedirection();
        CoachId applicant = CoachId.random();
        browser.post()
                .uri("/mijn/aanvragen/nieuw")
                .param("soort", "DEFINITIVE")
                .with(SignedInAs.coach(applicant))
                .with(csrf())
                .exchange();

        die(coach, "10-11-2026", SOURCE);
        die(applicant, "10-11-2026", SOURCE);

        assertThat(text("select state from extensions.request where coach = :coach", coach))
                .isEqualTo("WITHDRAWN");
        assertThat(text("select state from admission.application where coach = :coach", applicant))
                .isEqualTo("CLOSED");
        assertThat(text("""
                        select string_agg(kind, ' ' order by o.id) from admission.occurrence o
                        join admission.application a on a.id = o.application where a.coach = :coach
                        """, applicant)).endsWith("ENDED");
    }

    @Test
    void a_mistake_is_taken_back_by_two_and_the_register_stands_as_before() {
        CoachId coach = coach();
        List<Period> before = register.entry(coach).periods();
        die(coach, "10-11-2026", SOURCE);
        assertThat(register.entry(coach).periods()).isNotEqualTo(before);

        takeBack(coach);

        assertThat(register.entry(coach).periods()).isEqualTo(before);
        assertThat(register.isDeceased(coach)).isFalse();
        send("after:" + coach, "", coach);
        assertThat(states(coach)).contains("ON_PAPER");
    }

    @Test
    void who_died_is_signed_out_and_gets_in_no_more_until_it_was_a_mistake() {
        CoachId coach = coach();
        String mail = coach + "@overleden.example";
        accounts.open(List.of(new Person("Noor Jansen", mail, Set.of(Role.COACH), coach, Language.NL)), PASSWORD);
        AccountBrowser own = new AccountBrowser(browser, "10.9.8.7");
        assertThat(own.signIn(mail, PASSWORD).location()).isEqualTo("/mijn");
        assertThat(own.get("/mijn").status()).isEqualTo(200);

        die(coach, "10-11-2026", SOURCE);

        assertThat(own.get("/mijn").location()).contains("/inloggen");
        AccountBrowser.Answer refused = own.signIn(mail, PASSWORD);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Dit account is gesloten: het bureau verwerkte een overlijden.");
        assertThat(own.signIn(mail, "een ander wachtwoord").text()).doesNotContain("overlijden");
        assertThat(own.signIn(number(coach).toString(), PASSWORD).text()).contains("Dit account is gesloten");
        assertThat(noted(mail)).containsExactly("closed", "closed-refused", "closed-refused");

        takeBack(coach);

        assertThat(own.signIn(mail, PASSWORD).location()).isEqualTo("/mijn");
        assertThat(noted(mail)).endsWith("reopened");
    }

    private List<String> noted(String mail) {
        return jdbc.sql("""
                        select what from accounts.account_log l join accounts.account a on a.id = l.account
                        where a.mail = :mail and (what like 'closed%' or what = 'reopened') order by l.id
                        """)
                .param("mail", mail)
                .query((row, _) -> row.getString("what"))
                .list();
    }

    private void takeBack(CoachId coach) {
        String death = register.decisions(coach).getLast().id().toString();

        MvcTestResult taken = browser.post()
                .uri("/bureau/personen/" + coach + "/besluit/terugnemen")
                .param("ingang", "21-11-2026")
                .param("betreft", death)
                .param("grond", "Het was een naamgenoot.")
                .param("verzoek", UUID.randomUUID().toString())
                .param("gezien", String.valueOf(register.entry(coach).decisions()))
                .with(SignedInAs.role(Role.OFFICE, "officer"))
                .with(csrf())
                .exchange();
        assertThat(taken).hasStatus3xxRedirection();
        String proposal = Objects.requireNonNull(taken.getResponse().getRedirectedUrl());
        assertThat(browser.post()
                        .uri(proposal + "/bevestigen")
                        .with(SignedInAs.role(Role.OFFICE, "second"))
                        .with(csrf()))
                .hasStatus3xxRedirection();
    }

    private CoachId coach() {
        return new RegisteredCoaches(past, intake).with(TERM, List.of());
    }

    private MvcTestResult die(CoachId coach, String day, String source) {
        return browser.post()
                .uri("/bureau/personen/" + coach + "/besluit/overlijden")
                .param("ingang", day)
                .param("grond", source)
                .param("verzoek", UUID.randomUUID().toString())
                .param("gezien", String.valueOf(register.entry(coach).decisions()))
                .with(SignedInAs.role(Role.OFFICE, "officer"))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult get(String address) {
        return browser.get().uri(address).exchange();
    }

    private void send(String once, String to, CoachId coach) {
        correspondence.send(new MailMessage(
                once, to, Language.NL, "correspondence.mail.decision", List.of("Noor Jansen"), null, coach));
    }

    private List<String> states(CoachId coach) {
        return jdbc.sql("select state from correspondence.mail where coach = :coach and once not like 'decision:%'")
                .param("coach", coach.value())
                .query((row, _) -> row.getString("state"))
                .list();
    }

    private String text(String sql, CoachId coach) {
        return jdbc.sql(sql)
                .param("coach", coach.value())
                .query((row, _) -> row.getString(1))
                .single();
    }

    private RegistrationNumber number(CoachId coach) {
        return Objects.requireNonNull(register.entry(coach).number());
    }
}

package nl.rookstopregister.providers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.rookstopregister.accounts.AccountId;
import nl.rookstopregister.accounts.Accounts;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.support.SignedInAs;
import nl.rookstopregister.support.StoryTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@StoryTest
class ProvidersTest {

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    MockMvcTester browser;

    @Autowired
    Providers providers;

    @Autowired
    ProviderIntake intake;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Test
    void what_is_not_right_about_an_organisation_is_said_beside_the_field() {
        Map<String, String> form = form("Adem " + mark);
        form.put("kvk", "123");
        form.put("postcode", "8011");
        form.put("phone", "");

        assertThat(send("/aanbieders/aanmelden", null, form))
                .hasStatus(422)
                .bodyText()
                .contains("Een KvK-nummer heeft 8 cijfers", "Vul een postcode in", "Adem " + mark);
    }

    @Test
    void an_organisation_exists_for_others_once_somebody_followed_the_link() {
        String name = "Adem " + mark;
        assertThat(send("/aanbieders/aanmelden", null, form(name))).hasRedirectedUrl("/aanbieders/aanmelden/verstuurd");
        assertThat(names()).doesNotContain(name);

        SignedIn manager = activated(mail(name));
        assertThat(look("/aanbieder", manager)).hasRedirectedUrl("/uitnodigingen");
        assertThat(look("/uitnodigingen", manager)).bodyText().contains(name, "Beheerder");
        assertThat(send(invitation(mail(name)) + "/aannemen", manager, Map.of()))
                .hasRedirectedUrl("/aanbieder");

        assertThat(names()).contains(name);
        assertThat(providers.membership(manager.account()))
                .hasValueSatisfying(member -> assertThat(member.role()).isEqualTo(ProviderRole.MANAGER));
    }

    @Test
    void an_organisation_that_is_there_is_not_opened_twice_however_its_name_is_typed() {
        opened("Stichting Adem " + mark);
        Map<String, String> again = form("STICHTING-ADEM " + mark);
        again.put("postcode", "8011ab");

        assertThat(send("/aanbieders/aanmelden", null, again))
                .hasStatus(409)
                .bodyText()
                .contains("staat al in het register", "Bel of mail het bureau");
    }

    @Test
    void what_somebody_typed_and_never_confirmed_stands_in_nobody_s_way() {
        String name = "Adem " + mark;
        send("/aanbieders/aanmelden", null, form(name));

        assertThat(send("/aanbieders/aanmelden", null, form(name))).hasRedirectedUrl("/aanbieders/aanmelden/verstuurd");
    }

    @Test
    void the_last_manager_neither_leaves_nor_steps_down() {
        Opened adem = opened("Adem " + mark);
        String self = "/aanbieder/gebruikers/" + adem.manager().account();

        assertThat(send(self + "/verwijderen", adem.manager(), Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("Er moet altijd een beheerder zijn");
        assertThat(send(
                        self + "/rol",
                        adem.manager(),
                        Map.of("rol-" + adem.manager().account(), "EDITOR")))
                .hasStatus(422);
        refused(
                "provider_keeps_a_manager",
                "update providers.member set role = 'EDITOR' where account = '"
                        + adem.manager().account() + "'");
        refused(
                "provider_keeps_a_manager",
                "update providers.member set until = now() where account = '"
                        + adem.manager().account() + "'");
    }

    @Test
    void who_made_another_manager_may_go_and_is_remembered_as_having_been_there() {
        Opened adem = opened("Adem " + mark);
        SignedIn colleague = joined(adem, "EDITOR");
        String address = "/aanbieder/gebruikers/" + colleague.account();
        assertThat(send(address + "/rol", adem.manager(), Map.of("rol-" + colleague.account(), "MANAGER")))
                .hasRedirectedUrl("/aanbieder/gebruikers");

        assertThat(send("/aanbieder/gebruikers/" + adem.manager().account() + "/verwijderen", adem.manager(), Map.of()))
                .hasRedirectedUrl("/aanbieder");

        assertThat(providers.membership(adem.manager().account())).isEmpty();
        assertThat(providers.everActedFor(adem.manager().account())).containsExactly(adem.id());
        refused(
                "member_is_never_forgotten",
                "delete from providers.member where account = '"
                        + adem.manager().account() + "'");
    }

    @Test
    void nobody_acts_for_two_providers_at_once() {
        Opened adem = opened("Adem " + mark);
        Opened long1 = opened("Long " + mark);
        String mail = long1.manager().mail();
        assertThat(invite(adem, mail, "EDITOR")).hasRedirectedUrl("/aanbieder/gebruikers");

        assertThat(send(invitation(mail) + "/aannemen", long1.manager(), Map.of()))
                .hasStatus(409)
                .bodyText()
                .contains("U kunt voor één aanbieder tegelijk werken");
        assertThat(providers.membership(long1.manager().account()))
                .hasValueSatisfying(member -> assertThat(member.provider().id()).isEqualTo(long1.id()));
    }

    @Test
    void an_invitation_is_for_the_one_whose_address_it_carries() {
        Opened adem = opened("Adem " + mark);
        invite(adem, "iemand-" + mark + "@voorbeeld.example", "EDITOR");
        SignedIn somebodyElse = person("ander-" + mark + "@voorbeeld.example");

        send(invitation("iemand-" + mark + "@voorbeeld.example") + "/aannemen", somebodyElse, Map.of());

        assertThat(providers.membership(somebodyElse.account())).isEmpty();
        assertThat(look("/uitnodigingen", somebodyElse)).bodyText().contains("U hebt geen uitnodiging");
    }

    @Test
    void inviting_tells_nothing_about_who_has_an_account() {
        Opened adem = opened("Adem " + mark);
        accounts.invite(
                "Eigen Naam", "bekend-" + mark + "@voorbeeld.example", Set.of(Role.PROVIDER), null, Language.NL);

        MvcTestResult known = invite(adem, "bekend-" + mark + "@voorbeeld.example", "EDITOR");
        MvcTestResult unknown = invite(adem, "onbekend-" + mark + "@voorbeeld.example", "EDITOR");

        assertThat(known.getResponse().getRedirectedUrl())
                .isEqualTo(unknown.getResponse().getRedirectedUrl());
        assertThat(look("/aanbieder/gebruikers", adem.manager()))
                .bodyText()
                .contains("Joost Voorbeeld")
                .doesNotContain("Eigen Naam");
    }

    @Test
    void only_a_manager_manages() {
        Opened adem = opened("Adem " + mark);
        SignedIn editor = joined(adem, "EDITOR");

        assertThat(look("/aanbieder/gebruikers", editor)).hasStatus(403);
        assertThat(look("/aanbieder/gegevens", editor)).hasStatus(403);
        assertThat(send("/aanbieder/gegevens", editor, form("Anders " + mark))).hasStatus(403);
        assertThat(look("/aanbieder", editor)).hasStatusOk().bodyText().contains("Redacteur");
    }

    @Test
    void a_manager_does_nothing_to_the_people_of_another_provider() {
        Opened adem = opened("Adem " + mark);
        Opened other = opened("Long " + mark);
        SignedIn editor = joined(other, "EDITOR");

        send("/aanbieder/gebruikers/" + editor.account() + "/verwijderen", adem.manager(), Map.of());

        assertThat(providers.membership(editor.account())).isPresent();
    }

    @Test
    void details_that_a_colleague_changed_are_not_overwritten_unseen() {
        Opened adem = opened("Adem " + mark);
        Map<String, String> changed = form("Adem " + mark);
        changed.put("revisie", "0");
        changed.put("phone", "06 12 34 56 78");
        assertThat(send("/aanbieder/gegevens", adem.manager(), changed))
                .hasRedirectedUrl("/aanbieder/gegevens?bewaard=true");

        changed.put("phone", "06 99 99 99 99");
        assertThat(send("/aanbieder/gegevens", adem.manager(), changed))
                .hasStatus(409)
                .bodyText()
                .contains("06 99 99 99 99", "nog niet opgeslagen");
        assertThat(look("/bureau/aanbieders/" + adem.id(), office())).bodyText().contains("06 12 34 56 78");
    }

    @Test
    void the_office_finds_a_provider_and_who_acts_for_it() {
        Opened adem = opened("Adem " + mark);

        assertThat(look("/bureau/aanbieders?zoek=" + mark, office())).bodyText().contains("Adem " + mark);
        assertThat(look("/bureau/aanbieders/" + adem.id(), office()))
                .bodyText()
                .contains(adem.manager().mail());
        assertThat(look("/bureau/aanbieders", adem.manager())).hasStatus(403);
    }

    private record Opened(ProviderId id, SignedIn manager) {}

    private Opened opened(String name) {
        SignedIn manager = activated(mail(name));
        ProviderId id = ProviderId.random();
        intake.open(
                id,
                new ProviderDetails(
                        name, "", "Kerkstraat 1", "8011 AB", "Zwolle", mail(name), "038 123 45 67", "", "Petra"),
                Map.of(manager.account(), ProviderRole.MANAGER));
        return new Opened(id, manager);
    }

    private SignedIn joined(Opened provider, String role) {
        String mail = UUID.randomUUID() + "@voorbeeld.example";
        SignedIn person = activated(mail);
        invite(provider, mail, role);
        assertThat(send(invitation(mail) + "/aannemen", person, Map.of())).hasRedirectedUrl("/aanbieder");
        return person;
    }

    private MvcTestResult invite(Opened provider, String mail, String role) {
        return send(
                "/aanbieder/gebruikers/uitnodigen",
                provider.manager(),
                Map.of("naam", "Joost Voorbeeld", "mail", mail, "rol", role));
    }

    private String invitation(String mail) {
        return "/uitnodigingen/"
                + jdbc.sql("select id from providers.invitation where lower(mail) = lower(:mail)")
                        .param("mail", mail)
                        .query(UUID.class)
                        .single();
    }

    private static String mail(String name) {
        return name.replace(" ", "-") + "@voorbeeld.example";
    }

    private static Map<String, String> form(String name) {
        Map<String, String> form = new HashMap<>();
        form.put("name", name);
        form.put("street", "Kerkstraat 1");
        form.put("postcode", "8011 AB");
        form.put("place", "Zwolle");
        form.put("phone", "038 123 45 67");
        form.put("contact", "Petra Voorbeeld");
        form.put("mail", mail(name));
        return form;
    }

    /** Somebody with an account, whether by an invitation or before. */
    private SignedIn activated(String mail) {
        accounts.invite("Bekende Naam", mail, Set.of(Role.PROVIDER), null, Language.NL);
        return person(mail);
    }

    private SignedIn person(String mail) {
        AccountId account = jdbc.sql("select id from accounts.account where lower(mail) = lower(:mail)")
                .param("mail", mail)
                .query((row, _) -> new AccountId(row.getObject("id", UUID.class)))
                .optional()
                .orElseGet(() -> new AccountId(UUID.randomUUID()));
        return new SignedIn(account, "Petra Voorbeeld", mail, Set.of(Role.PROVIDER), null, Language.NL);
    }

    private static SignedIn office() {
        return new SignedIn(
                new AccountId(UUID.randomUUID()),
                "Bo Bureau",
                "bo@voorbeeld.example",
                Set.of(Role.OFFICE),
                null,
                Language.NL);
    }

    private List<String> names() {
        return providers.all().stream().map(Provider::name).toList();
    }

    private MvcTestResult look(String address, SignedIn who) {
        return browser.get().uri(address).with(SignedInAs.person(who)).exchange();
    }

    private MvcTestResult send(String address, @Nullable SignedIn who, Map<String, String> form) {
        var request = browser.post().uri(address).with(csrf()).contentType("application/x-www-form-urlencoded");
        form.forEach(request::param);
        return who == null
                ? request.exchange()
                : request.with(SignedInAs.person(who)).exchange();
    }

    private void refused(String constraint, String statement) {
        assertThatThrownBy(() -> jdbc.sql(statement).update()).satisfies(refusal -> {
            Throwable cause = refusal;
            while (!(cause instanceof PSQLException refused)) {
                cause = Objects.requireNonNull(cause.getCause());
            }
            assertThat(Objects.requireNonNull(refused.getServerErrorMessage()).getConstraint())
                    .isEqualTo(constraint);
        });
    }
}

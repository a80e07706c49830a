package nl.rookstopregister.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.rookstopregister.accounts.AccountBrowser.Answer;
import nl.rookstopregister.accounts.model.AccountBook;
import nl.rookstopregister.accounts.model.LinkPurpose;
import nl.rookstopregister.accounts.model.LinkToken;
import nl.rookstopregister.accounts.model.OneTimeLinks;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.support.StoryTest;
import nl.rookstopregister.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Real people, not invented ones: nothing is shown to them that only they should know. */
@StoryTest
@ExtendWith(OutputCaptureExtension.class)
class LinksAndFactorsTest {

    private static final String PASSWORD = "zeven groene treinen";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountBook book;

    @Autowired
    OneTimeLinks links;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private final String mail = UUID.randomUUID() + "@echt.example";
    private final LinkToken token = new LinkToken("token-" + mail);
    private AccountBrowser browser;
    private AccountId account;

    @BeforeEach
    void somebody_of_the_committee_is_invited() {
        accounts.invite("Kim Commissie", mail, Set.of(Role.COMMITTEE), null, Language.NL);
        account = book.withMail(mail).orElseThrow().id();
        links.keep(token, account, LinkPurpose.ACTIVATION, clock.instant());
        browser = new AccountBrowser(mvc, mail);
    }

    @Test
    void a_link_that_was_used_or_is_old_or_is_made_up_does_not_work() {
        assertThat(browser.get("/activeren/verzonnen").status()).isEqualTo(410);
        clock.advance(Duration.ofDays(7));
        assertThat(browser.get("/activeren/" + token.text()).status()).isEqualTo(410);
        assertThat(browser.post("/activeren/" + token.text(), "wachtwoord", PASSWORD)
                        .status())
                .isEqualTo(410);
    }

    @Test
    void a_link_to_activate_does_not_reset_a_password() {
        assertThat(browser.get("/wachtwoord-vergeten/" + token.text()).status()).isEqualTo(410);
    }

    @Test
    void a_bad_password_is_refused_with_the_reason_and_uses_no_link_up() {
        assertThat(activate("kort").text()).contains("te kort");
        assertThat(activate("Welkom2026!!!!").text()).contains("makkelijk te raden");
        assertThat(activate("Kim Commissie 1").text()).contains("lijkt te veel op uw naam");

        assertThat(activate(PASSWORD).location()).isEqualTo("/inloggen/authenticator");
    }

    @Test
    void looking_at_a_link_does_not_use_it_up_but_using_it_does() {
        browser.get("/activeren/" + token.text());
        browser.get("/activeren/" + token.text());

        assertThat(activate(PASSWORD).location()).isEqualTo("/inloggen/authenticator");
        assertThat(activate(PASSWORD).status()).isEqualTo(410);
    }

    @Test
    void the_database_knows_a_link_only_by_its_hash() {
        assertThat(jdbc.sql("select encode(hash, 'escape') from accounts.one_time_link")
                        .query(String.class)
                        .list())
                .noneMatch(kept -> kept.contains(token.text()));
    }

    @Test
    void who_must_have_a_second_factor_gets_nowhere_before_it_is_set_up() {
        activate(PASSWORD);

        assertThat(browser.get("/bureau").location()).startsWith("/inloggen?naar=");
        assertThat(browser.get("/inloggen/code").location()).isEqualTo("/inloggen");
        assertThat(browser.post("/inloggen/authenticator", "code", "000000").status())
                .isEqualTo(422);
        assertThat(browser.get("/bureau").location()).startsWith("/inloggen?naar=");
    }

    @Test
    void a_code_works_once_and_so_does_no_older_one() {
        String key = setUp();
        browser.post("/uitloggen");
        clock.advance(Duration.ofSeconds(30));
        String code = Otp.code(key, clock.instant());

        assertThat(signInWith(code).location()).isEqualTo("/bureau");
        browser.post("/uitloggen");
        assertThat(signInWith(code).status()).isEqualTo(422);
        assertThat(signInWith(Otp.code(key, clock.instant().minusSeconds(30))).status())
                .isEqualTo(422);
        assertThat(signInWith(Otp.code(key, clock.instant().plusSeconds(30))).location())
                .isEqualTo("/bureau");
    }

    @Test
    void a_code_of_a_minute_ago_is_too_old() {
        String key = setUp();
        browser.post("/uitloggen");
        clock.advance(Duration.ofMinutes(5));

        assertThat(signInWith(Otp.code(key, clock.instant().minusSeconds(60))).status())
                .isEqualTo(422);
    }

    @Test
    void a_real_person_is_never_shown_the_code() {
        setUp();
        browser.post("/uitloggen");
        browser.signIn(mail, PASSWORD);

        assertThat(browser.get("/inloggen/code").text()).doesNotContain("demonstratiecode");
    }

    @Test
    void a_recovery_code_gets_somebody_in_once() {
        List<String> codes = recoveryCodes(setUpPage());
        browser.post("/uitloggen");
        browser.signIn(mail, PASSWORD);
        Answer first = browser.post(
                "/inloggen/herstelcode", "herstelcode", " " + codes.getFirst().toUpperCase(Locale.ROOT));
        browser.post("/uitloggen");
        browser.signIn(mail, PASSWORD);

        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        assertThat(first.location()).isEqualTo("/bureau");
        assertThat(browser.post("/inloggen/herstelcode", "herstelcode", codes.getFirst())
                        .status())
                .isEqualTo(422);
    }

    @Test
    void the_key_of_the_app_cannot_be_read_from_the_database() {
        String key = setUp();
        byte[] sealed = jdbc.sql("select secret from accounts.authenticator where account = :account")
                .param("account", account.value())
                .query(byte[].class)
                .single();

        assertThat(sealed).hasSize(12 + 20 + 16);
        assertThat(Arrays.copyOfRange(sealed, 12, 32)).isNotEqualTo(Otp.secret(key));
    }

    @Test
    void a_forgotten_password_gets_the_same_answer_for_everybody() {
        Answer known = browser.post("/wachtwoord-vergeten", "naam", mail);
        Answer unknown = browser.post("/wachtwoord-vergeten", "naam", "x" + mail);

        assertThat(known.status()).isEqualTo(unknown.status()).isEqualTo(200);
        assertThat(known.text().replace(mail, "")).isEqualTo(unknown.text().replace("x" + mail, ""));
    }

    @Test
    void a_new_password_signs_out_everywhere_and_still_asks_for_the_code() {
        setUp();
        AccountBrowser elsewhere = new AccountBrowser(mvc, "elders-" + mail);
        LinkToken reset = new LinkToken("nieuw-" + mail);
        links.keep(reset, account, LinkPurpose.PASSWORD_RESET, clock.instant());

        assertThat(elsewhere
                        .post("/wachtwoord-vergeten/" + reset.text(), "wachtwoord", "acht blauwe treinen")
                        .location())
                .isEqualTo("/inloggen/code");
        assertThat(browser.get("/mijn/beveiliging").location()).startsWith("/inloggen");
        assertThat(elsewhere.get("/mijn/beveiliging").location()).startsWith("/inloggen");
    }

    @Test
    void changing_what_one_signs_in_with_asks_for_a_recent_sign_in() {
        setUp();
        clock.advance(Duration.ofMinutes(16));

        assertThat(browser.post("/mijn/beveiliging/herstelcodes").location())
                .isEqualTo("/inloggen?naar=/mijn/beveiliging");
        assertThat(browser.post("/mijn/beveiliging/passkeys/vraag").status()).isEqualTo(401);
    }

    @Test
    void the_only_second_factor_cannot_be_removed_by_who_must_have_one() {
        setUp();

        assertThat(browser.post("/mijn/beveiliging/authenticator/weg").status()).isEqualTo(422);
    }

    @Test
    void a_password_is_changed_with_the_old_one_only_and_signs_out_elsewhere() {
        String key = setUp();
        AccountBrowser elsewhere = new AccountBrowser(mvc, "elders-" + mail);
        clock.advance(Duration.ofSeconds(60));
        elsewhere.signIn(mail, PASSWORD);
        elsewhere.post("/inloggen/code", "code", Otp.code(key, clock.instant()));

        String path = "/mijn/beveiliging/wachtwoord";
        assertThat(browser.post(path, "huidig", "niet dit", "wachtwoord", "acht blauwe treinen")
                        .text())
                .contains("Dit is niet uw huidige wachtwoord");
        assertThat(browser.post(path, "huidig", PASSWORD, "wachtwoord", "acht blauwe treinen")
                        .location())
                .isEqualTo("/mijn/beveiliging");
        assertThat(browser.get("/mijn/beveiliging").text()).contains("Wachtwoord gewijzigd", "Dit apparaat");
        assertThat(elsewhere.get("/mijn/beveiliging").location()).startsWith("/inloggen");
    }

    @Test
    void no_secret_stands_in_the_log(CapturedOutput output) {
        String key = setUp();
        browser.post("/uitloggen");
        signInWith("123456");

        assertThat(output.getAll())
                .doesNotContain(PASSWORD)
                .doesNotContain(token.text())
                .doesNotContain(key)
                .doesNotContain("123456");
    }

    private Answer activate(String password) {
        return browser.post("/activeren/" + token.text(), "wachtwoord", password);
    }

    /** The key that the page gave for the app. */
    private String setUp() {
        activate(PASSWORD);
        String key = key(browser.get("/inloggen/authenticator"));
        browser.post("/inloggen/authenticator", "code", Otp.code(key, clock.instant()));
        return key;
    }

    private Answer setUpPage() {
        activate(PASSWORD);
        String key = key(browser.get("/inloggen/authenticator"));
        return browser.post("/inloggen/authenticator", "code", Otp.code(key, clock.instant()));
    }

    private Answer signInWith(String code) {
        browser.signIn(mail, PASSWORD);
        return browser.post("/inloggen/code", "code", code);
    }

    private static String key(Answer page) {
        return page.text().replaceAll("(?s).*id=\"sleutel\">([A-Z2-7 ]+)<.*", "$1");
    }

    private static List<String> recoveryCodes(Answer page) {
        return Pattern.compile("(?<=<strong class=\"number\">)[a-z2-9-]{14}(?=<)")
                .matcher(page.text())
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** The app on somebody's phone: written apart from the register's own code. */
    private static final class Otp {

        static byte[] secret(String key) {
            String letters = key.replace(" ", "");
            BigInteger number = BigInteger.ZERO;
            for (char letter : letters.toCharArray()) {
                number =
                        number.shiftLeft(5).add(BigInteger.valueOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter)));
            }
            byte[] bytes = number.toByteArray();
            byte[] secret = new byte[20];
            for (int i = 0; i < Math.min(20, bytes.length); i++) {
                secret[19 - i] = bytes[bytes.length - 1 - i];
            }
            return secret;
        }

        static String code(String key, Instant moment) {
            try {
                Mac mac = Mac.getInstance("HmacSHA1");
                mac.init(new SecretKeySpec(secret(key), "HmacSHA1"));
                byte[] hash = mac.doFinal(ByteBuffer.allocate(8)
                        .putLong(moment.getEpochSecond() / 30)
                        .array());
                int offset = hash[19] & 15;
                int number = ByteBuffer.wrap(hash, offset, 4).getInt() & 0x7fffffff;
                return "%06d".formatted(number % 1_000_000);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}

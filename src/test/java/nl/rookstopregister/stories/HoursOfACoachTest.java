package nl.rookstopregister.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import java.util.Objects;
import nl.rookstopregister.portfolio.FileOfHours;
import nl.rookstopregister.shared.DemonstrationSignIns.SignIn;
import nl.rookstopregister.support.Accessible;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A coach logs hours with and without a connection, loses neither them nor an answer, and reads in a file of five thousand. */
@BrowserStory
class HoursOfACoachTest {

    private static final String HOURS = "/mijn/portfolio/uren";
    private static final int ROWS = 5_000;

    @RegisterExtension
    final Desks desks = new Desks();

    @Autowired
    JdbcClient jdbc;

    private @Nullable Desk desk;

    @BeforeEach
    void a_coach_at_work() {
        desk = desks.of("coach@");
    }

    @Test
    void hours_typed_without_a_connection_arrive_once_and_overwrite_nothing() {
        int before = entries();
        logs_online();
        logs_two_without_a_connection();
        assertThat(entries()).isEqualTo(before + 3);

        loses_an_answer_and_types_something_else();
        assertThat(entries()).isEqualTo(before + 4);

        is_signed_out_meanwhile();
        assertThat(entries()).isEqualTo(before + 5);
    }

    private void logs_online() {
        coach().open(HOURS);
        Accessible.check(page());
        types("0:41");
        shows("Bewaard: 0:41 uur");
    }

    private void logs_two_without_a_connection() {
        page().evaluate("() => navigator.serviceWorker.ready.then(() => true)");
        window().setOffline(true);
        page().reload();
        shows("Uren invullen zonder verbinding");
        types("0:42");
        waits_for("0:42");
        types("0:43");
        waits_for("0:43");
        assertThat(page().locator("[data-hours] li").count()).isEqualTo(2);
        Accessible.check(page());
        window().setOffline(false);
        page().waitForURL("**" + HOURS);
        shows("Wat meetelt");
        coach().sees("0:41", "0:42", "0:43");
        assertThat(page().locator("[data-hours] li").count()).isZero();
    }

    private void loses_an_answer_and_types_something_else() {
        page().route("**/verzenden", route -> {
            route.fetch();
            route.abort();
        });
        types("0:44");
        waits_for("0:44");
        page().unroute("**/verzenden");
        page().locator("[data-hours] [data-do=change]").click();
        types("0:54");
        shows("Er staat al iets anders");
        coach().sees("0:44 uur", "0:54 uur");
        Accessible.check(page());
        coach().press("main button:has-text('Neem wat ik typte')");
        coach().sees("Verbeterd: 0:54 uur");
        page().waitForFunction("() => document.querySelectorAll('[data-hours] li').length === 0");
    }

    private void is_signed_out_meanwhile() {
        window().clearCookies(new ClearCookiesOptions().setName("register"));
        types("0:46");
        waits_for("0:46");
        shows("U bent uitgelogd");
        signIn();
        coach().open(HOURS);
        page().waitForFunction("() => document.querySelector('[data-hours]').hidden"
                + " && document.body.innerText.includes('0:46')");
    }

    @Test
    void a_file_of_five_thousand_rows_with_wrong_ones_of_every_kind_is_explained_and_kept_once() {
        int before = entries();
        hands_in();
        coach().sees("5.000 regels", "100 regels zijn niet goed", "Draai ze om", "Er is nog niets bewaard");
        Accessible.check(page());
        coach().follow("100 regels staan er al");
        coach().sees("zegt precies hetzelfde");
        assertThat(coach().fetch(HOURS + "/bestand/fouten.csv").text()).contains("Wat u kunt doen", "1-1-2031");
        coach().pressIn("/bewaren");
        coach().sees("4.800 regels zijn bewaard");
        assertThat(entries()).isEqualTo(before + 4_800);

        hands_in();
        coach().sees("4.900 regels staan er al");
        coach().open(HOURS);
        coach().sees("Week van");
    }

    private void hands_in() {
        coach().open(HOURS + "/bestand");
        coach().upload("bestand", new FilePayload("uren.csv", "text/csv", FileOfHours.of(ROWS)));
        coach().press("main form[enctype] button[type=submit]");
    }

    private void types(String time) {
        coach().answer(Map.of("interventie", "telephone-coaching", "vorm", "PHONE", "clienten", "1"));
        coach().type("tijd", time);
        coach().press("main [data-hours-form] button[type=submit]");
    }

    private void waits_for(String time) {
        page().locator("[data-hours] li:has-text('" + time + "')").waitFor();
    }

    private void shows(String words) {
        page().locator("main:visible:has-text('" + words + "')").waitFor();
    }

    private int entries() {
        return jdbc.sql("select count(distinct entry) from portfolio.hours")
                .query(Integer.class)
                .single();
    }

    private void signIn() {
        SignIn who = desks.signInOf("coach@");
        coach().signedInAs(who.name(), who.password());
    }

    private Desk coach() {
        return Objects.requireNonNull(desk);
    }

    private Page page() {
        return coach().page();
    }

    private BrowserContext window() {
        return page().context();
    }
}

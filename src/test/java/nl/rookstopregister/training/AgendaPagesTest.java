package nl.rookstopregister.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.support.SignedInAs;
import nl.rookstopregister.support.StoryTest;
import nl.rookstopregister.training.model.Claim;
import nl.rookstopregister.training.model.Claims;
import nl.rookstopregister.training.model.ListedTraining;
import nl.rookstopregister.training.model.TrainingList;
import nl.rookstopregister.training.model.TrainingSession;
import nl.rookstopregister.training.model.TrainingSessions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The public pages of the agenda, the check, and the report desk, on the taken-over list. */
@StoryTest
class AgendaPagesTest {

    private static final LocalDate DAY = LocalDate.parse("2027-02-04");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TrainingList list;

    @Autowired
    TrainingSessions sessions;

    @Autowired
    Claims claims;

    private TrainingSession session = TrainingSamples.session(TrainingSamples.refresher(), DAY);

    @BeforeEach
    void oneSession() {
        ListedTraining training = list.find("demo-refresher-medication").orElseThrow();
        session = TrainingSamples.session(training, DAY);
        if (sessions.find(session.id()).isEmpty()) {
            sessions.add(session);
        }
    }

    @Test
    void a_session_is_found_near_its_place_and_not_far_from_it() {
        assertThat(text("/scholingsagenda?plaats=Kampen&binnen=25"))
                .contains("Nascholing medicatie", "4 februari 2027", "Zwolle, 1");
        assertThat(text("/scholingsagenda?plaats=Maastricht&binnen=25&vorm=ruimte"))
                .doesNotContain("4 februari 2027")
                .contains("Niets gevonden");
    }

    @Test
    void a_place_that_nobody_knows_is_said_and_not_searched() {
        assertThat(text("/scholingsagenda?plaats=Qwertydorp")).contains("We kennen Qwertydorp niet");
    }

    @Test
    void a_day_that_is_no_day_is_said_beside_its_field() {
        assertThat(text("/scholingsagenda?van=morgen")).contains("Vul een dag in");
    }

    @Test
    void the_calendar_is_fed_with_the_same_filters_and_needs_no_session() {
        MvcTestResult result = get("/scholingsagenda.ics?plaats=Kampen&binnen=25");

        assertThat(result).hasStatusOk().hasContentType("text/calendar;charset=UTF-8");
        assertThat(body(result)).contains("DTSTART;TZID=Europe/Amsterdam:20270204T093000");
        assertThat(result.getResponse().getHeader("Set-Cookie")).isNull();
        assertThat(result.getRequest().getSession(false)).isNull();
        assertThat(text("/scholingsagenda.ics?plaats=Maastricht&binnen=10&vorm=ruimte"))
                .doesNotContain("20270204");
    }

    @Test
    void a_calendar_that_did_not_change_is_not_sent_again() {
        String tag =
                Objects.requireNonNull(get("/scholingsagenda.ics").getResponse().getHeader("ETag"));

        assertThat(mvc.get()
                        .uri("/scholingsagenda.ics")
                        .header("If-None-Match", tag)
                        .exchange())
                .hasStatus(HttpStatus.NOT_MODIFIED);
    }

    @Test
    void public_pages_make_no_session() {
        for (String page : List.of(
                "/scholingsagenda", "/scholingsagenda/demo-basic-north", "/scholing-controleren?zoek=medicatie")) {
            MvcTestResult result = get(page);
            assertThat(result).hasStatusOk();
            assertThat(result.getRequest().getSession(false)).as(page).isNull();
            assertThat(result.getResponse().getHeader("Set-Cookie")).as(page).isNull();
        }
    }

    @Test
    void a_training_that_is_not_in_the_list_has_no_page() {
        assertThat(get("/scholingsagenda/nergens")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void a_training_says_since_when_it_counts_and_what_it_teaches() {
        assertThat(text("/scholingsagenda/demo-basic-north"))
                .contains("Geaccrediteerd tot en met 31 augustus 2027", "27 van de 27 competenties", "1.9");
        assertThat(text("/scholingsagenda/demo-one-morning")).contains("Ingetrokken op 1 juni 2026");
    }

    @Test
    void a_course_is_accredited_or_not_any_more_or_not() {
        assertThat(text("/scholing-controleren?zoek=medicatie")).contains("Ja, Nascholing medicatie");
        assertThat(text("/scholing-controleren?zoek=tot+2022")).contains("Niet meer: Training begeleiden");
        assertThat(text("/scholing-controleren?zoek=toveren")).contains("Nee, ‘toveren’ staat niet in het register");
    }

    @Test
    void a_report_says_where_the_claim_was_seen() {
        assertThat(report("Cursus zonder plek", "", "melder@voorbeeld.example"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(claims.all()).noneMatch(claim -> claim.reported().course().equals("Cursus zonder plek"));
    }

    @Test
    void a_report_is_handled_by_the_office_and_then_forgets_who_reported_it() {
        assertThat(report("Stoppen in één uur", "Folder", "melder@voorbeeld.example"))
                .hasStatus3xxRedirection();
        Claim claim = claims.all().stream()
                .filter(each -> each.reported().course().equals("Stoppen in één uur"))
                .findFirst()
                .orElseThrow();
        assertThat(claim.mail()).isEqualTo("melder@voorbeeld.example");

        assertThat(mvc.post()
                        .uri("/bureau/meldingen/" + claim.id() + "/afsluiten")
                        .param("uitkomst", "CLAIM_REMOVED")
                        .with(SignedInAs.role(Role.OFFICE, "Bureau Voorbeeld"))
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .exchange())
                .hasStatus3xxRedirection();
        Claim closed = claims.find(claim.id()).orElseThrow();
        assertThat(closed.open()).isFalse();
        assertThat(closed.mail()).isNull();
    }

    private MvcTestResult report(String course, String seen, String mail) {
        return mvc.post()
                .uri("/scholing-controleren/melden")
                .param("naam", course)
                .param("gezien", seen)
                .param("email", mail)
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).exchange();
    }

    private String text(String address) {
        return body(get(address));
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}

package nl.rookstopregister.portfolio;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.rookstopregister.portfolio.PortfolioSteps.look;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.norms.Finding;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.norms.Statement;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.support.SignedInAs;
import nl.rookstopregister.support.StoryTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@StoryTest
class PointsTest {

    private static final String POINTS = "/mijn/portfolio/punten";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Autowired
    MockMvcTester browser;

    @Autowired
    PortfolioSteps steps;

    @Autowired
    Dossiers dossiers;

    @Autowired
    NormBook norms;

    @Autowired
    JdbcClient jdbc;

    private CoachId noor;

    @BeforeEach
    void a_registered_coach() {
        noor = steps.coach("Noor", "Zandstra");
    }

    @Test
    void what_is_missing_is_said_and_nothing_is_handed_in() {
        assertThat(handIn("", "0", "ja", png()))
                .hasStatus(422)
                .bodyText()
                .contains("Schrijf in hooguit 200 letters", "Vul een heel getal van 1 tot en met 100 in");
        assertThat(handIn("Congres", "4", "ja", new byte[0]))
                .hasStatus(422)
                .bodyText()
                .contains("Dit bestand is leeg", "Congres");

        assertThat(activities()).isEmpty();
    }

    @Test
    void an_activity_waits_for_the_office_and_then_counts() {
        UUID activity = handedIn("Congres", "4", "ja");
        assertThat(look(browser, POINTS, noor)).contains("Wacht op het bureau", "Congres");
        assertThat(points().notCounted())
                .extracting(each -> each.reason().code())
                .contains("reason.proof-awaited");

        assertThat(rule(activity, 1, "ja", "3", true, "")).hasStatus(302);
        assertThat(points().found()).isEqualTo(Statement.of("points-gathered.found", 3, 1));
        assertThat(look(browser, POINTS, noor)).contains("Telt mee", "3 van 15 punten", "beoordeeld door het bureau");
        assertThat(jdbc.sql("select count(*) from correspondence.mail where once = :once")
                        .param("once", "portfolio.points:" + activity + ":1")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void points_that_are_not_accredited_are_granted_and_do_not_count_and_say_why() {
        UUID activity = handedIn("Lezing", "2", "nee");
        rule(activity, 1, "ja", "2", false, "");

        assertThat(look(browser, POINTS, noor)).contains("Telt niet mee", "niet geaccrediteerd of erkend");
        assertThat(points().found()).isEqualTo(Statement.of("points-gathered.found", 0, 0));
    }

    @Test
    void a_refusal_needs_a_reason_and_the_coach_reads_it() {
        UUID activity = handedIn("Wandeling", "2", "ja");

        assertThat(rule(activity, 1, "nee", "", false, " "))
                .hasStatus(422)
                .bodyText()
                .contains("Schrijf de reden op");
        assertThat(rule(activity, 1, "nee", "", false, "Dit is geen scholing.")).hasStatus(302);
        assertThat(look(browser, POINTS, noor)).contains("Niet toegekend", "Dit is geen scholing.");
        assertThat(points().counted()).isEmpty();
    }

    @Test
    void a_correction_is_a_new_line_and_whoever_was_overtaken_looks_again() {
        UUID activity = handedIn("Cursus", "6", "ja");
        rule(activity, 1, "ja", "6", true, "");

        assertThat(rule(activity, 1, "nee", "", false, "Ook gezien"))
                .hasStatus(422)
                .bodyText()
                .contains("heeft hier intussen iets over gezegd");
        assertThat(rule(activity, 2, "ja", "4", true, "")).hasStatus(422);
        assertThat(rule(activity, 2, "ja", "4", true, "Het waren vier uur")).hasStatus(302);

        assertThat(points().found()).isEqualTo(Statement.of("points-gathered.found", 4, 1));
        assertThat(look(browser, POINTS + "/" + activity, noor))
                .contains(
                        "6 punten toegekend", "4 punten toegekend", "Het waren vier uur", "verbetert de vorige regel");
    }

    @Test
    void what_waits_can_be_withdrawn_and_what_was_judged_cannot() {
        UUID activity = handedIn("Cursus", "6", "ja");
        PortfolioSteps.send(browser, post(POINTS + "/" + activity + "/intrekken"), noor);
        assertThat(look(browser, POINTS, noor)).contains("Ingetrokken");
        assertThat(points().notCounted()).isEmpty();

        UUID judged = handedIn("Congres", "6", "ja");
        rule(judged, 1, "ja", "6", true, "");
        PortfolioSteps.send(browser, post(POINTS + "/" + judged + "/intrekken"), noor);
        assertThat(points().counted()).hasSize(1);
    }

    @Test
    void activities_and_every_line_about_them_leave_with_the_coach_and_the_proof_is_in_the_list_of_documents() {
        UUID activity = handedIn("Cursus", "6", "ja");
        rule(activity, 1, "ja", "6", true, "");
        rule(activity, 2, "ja", "4", true, "Het waren vier uur");

        String file = look(browser, "/mijn/portfolio/meenemen/portfolio.json", noor);
        assertThat(file).contains("\"pointsAsked\" : 6", "\"state\" : \"GRANTED\"", "Het waren vier uur");
        assertThat(PortfolioSteps.send(
                        browser,
                        multipart("/mijn/portfolio/meenemen")
                                .file(new MockMultipartFile(
                                        "bestand", "portfolio.json", "application/json", file.getBytes(UTF_8))),
                        noor))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("dit bevestigt een ander");
        assertThat(look(browser, "/mijn/portfolio/documenten", noor)).contains("certificaat.png", "Cursus");
        CoachId tess = steps.coach("Tess", "Bakker");
        assertThat(look(browser, "/mijn/portfolio/documenten", tess)).doesNotContain("certificaat.png");
    }

    @Test
    void who_has_no_mail_hears_on_paper() {
        jdbc.sql("update dossiers.person set details = jsonb_set(details, '{mail}', '\"\"') where coach = :coach")
                .param("coach", noor.value())
                .update();
        rule(handedIn("Congres", "4", "ja"), 1, "ja", "3", true, "");

        assertThat(browser.perform(get("/bureau/post/papier").with(SignedInAs.role(Role.OFFICE, "Bureau"))))
                .hasStatusOk()
                .bodyText()
                .contains("U kreeg 3 punten voor Congres");
    }

    @Test
    void activities_of_another_coach_do_not_exist_and_only_the_office_judges() {
        UUID activity = handedIn("Cursus", "6", "ja");
        CoachId tess = steps.coach("Tess", "Bakker");

        assertThat(browser.perform(get(POINTS + "/" + activity).with(SignedInAs.coach(tess))))
                .hasStatus(404);
        assertThat(browser.perform(get("/bureau/punten").with(SignedInAs.role(Role.COMMITTEE, "Lid"))))
                .hasStatus(403);
        assertThat(browser.perform(get("/bureau/punten").with(SignedInAs.role(Role.OFFICE, "Bureau"))))
                .hasStatusOk()
                .bodyText()
                .contains("Noor Zandstra – Cursus");
    }

    @Test
    void the_database_refuses_what_the_model_refuses() {
        UUID activity = handedIn("Cursus", "6", "ja");
        rule(activity, 1, "ja", "6", true, "");

        assertThatThrownBy(() -> insert(activity, 1, "GRANTED", 5, "x"))
                .hasMessageContaining("points_line_follows_the_last");
        assertThatThrownBy(() -> insert(activity, 2, "GRANTED", 5, ""))
                .hasMessageContaining("points_line_correction_has_reason");
        assertThatThrownBy(() -> insert(activity, 2, "GRANTED", 0, "x"))
                .hasMessageContaining("points_line_fits_its_kind");
        assertThatThrownBy(() -> insert(activity, 2, "REFUSED", 0, "")).hasMessageContaining("has_reason");
        assertThatThrownBy(() ->
                        jdbc.sql("update portfolio.points_line set points = 9").update())
                .hasMessageContaining("portfolio.points_line");
        assertThatThrownBy(() ->
                        jdbc.sql("update portfolio.activity set points = 9").update())
                .hasMessageContaining("portfolio.activity");
    }

    private void insert(UUID activity, int ordinal, String kind, int points, String reason) {
        jdbc.sql("""
                insert into portfolio.points_line (activity, ordinal, kind, points, accredited, reason, noted_at, noted_by_name)
                values (:activity, :ordinal, :kind, :points, false, :reason, now(), 'x')
                """)
                .param("activity", activity)
                .param("ordinal", ordinal)
                .param("kind", kind)
                .param("points", points)
                .param("reason", reason)
                .update();
    }

    private Finding points() {
        return norms.assess(dossiers.dossier(noor), Procedure.RENEWAL, TODAY)
                .findingFor("points")
                .orElseThrow();
    }

    private UUID handedIn(String name, String points, String accredited) {
        assertThat(handIn(name, points, accredited, png())).hasRedirectedUrl(POINTS + "?ingediend=true");
        return activities().getFirst();
    }

    private List<UUID> activities() {
        return jdbc.sql("select id from portfolio.activity where coach = :coach order by added_at desc, name")
                .param("coach", noor.value())
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    private MvcTestResult handIn(String name, String points, String accredited, byte[] proof) {
        return PortfolioSteps.send(
                browser,
                multipart(POINTS + "/nieuw")
                        .file(new MockMultipartFile("bewijs", "certificaat.png", "image/png", proof))
                        .param("naam", name)
                        .param("soort", "CONGRESS")
                        .param("datum", "2-11-2026")
                        .param("punten", points)
                        .param("geaccrediteerd", accredited),
                noor);
    }

    private MvcTestResult rule(
            UUID activity, int line, String outcome, String points, boolean accredited, String reason) {
        var form = post("/bureau/punten/" + activity)
                .param("regel", Integer.toString(line))
                .param("oordeel", outcome)
                .param("punten", points)
                .param("reden", reason)
                .with(SignedInAs.role(Role.OFFICE, "Bureau"))
                .with(csrf());
        if (accredited) {
            form.param("geaccrediteerd", "true");
        }
        return browser.perform(form);
    }

    private static byte[] png() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}

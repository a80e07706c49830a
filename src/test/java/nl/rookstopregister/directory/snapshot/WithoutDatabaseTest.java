package nl.rookstopregister.directory.snapshot;

import static nl.rookstopregister.directory.DirectoryExamples.coach;
import static nl.rookstopregister.directory.DirectoryExamples.days;
import static nl.rookstopregister.directory.DirectoryExamples.measure;
import static nl.rookstopregister.directory.DirectoryExamples.practice;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import nl.rookstopregister.directory.DatabaseAway;
import nl.rookstopregister.directory.DirectoryStory;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.register.DecisionKind;
import nl.rookstopregister.register.RegistrationNumber;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.support.ModuleTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
@Import({DirectoryStory.class, DatabaseAway.class})
class WithoutDatabaseTest {

    private static final Duration SOON = Duration.ofSeconds(40);

    @Autowired
    DirectoryStory story;

    @Autowired
    DatabaseAway databaseAway;

    @Autowired
    NewsFromOtherNodes news;

    @Autowired
    MockMvcTester mvc;

    @Test
    void what_everybody_may_see_goes_on_without_the_database() throws SQLException {
        CoachDetails details = coach(CoachId.random(), "Blijft", "Bereikbaar", practice("4461 AB", "Goes"));
        RegistrationNumber number = story.registered(details, days("2024-05-01", "2029-05-01"));
        story.knownBefore(details.coach(), "WEG 2009");
        Awaitility.await().atMost(SOON).until(news::areHeard);
        assertThat(get("/gereed")).hasStatusOk().bodyText().contains("\"hearsChanges\":true");
        databaseAway.during(() -> {
            Awaitility.await().atMost(SOON).until(() -> !news.areHeard());
            assertThat(get("/coaches?plaats=Goes")).hasStatusOk().bodyText().contains("Blijft Bereikbaar");
            assertThat(get("/coaches?naam=bereikb")).hasStatusOk().bodyText().contains("Blijft Bereikbaar");
            assertThat(get("/coaches/" + number)).hasStatusOk().bodyText().contains("Dorpsstraat 1");
            assertThat(get("/coaches/weg-2009")).hasStatus(308).hasHeader("Location", "/coaches/" + number);
            assertThat(get("/coaches/" + RegistrationNumber.ofSequence(987_654)))
                    .hasStatus(404);
            assertThat(get("/api/v1/registrations/weg2009")).hasStatus(308);
            assertThat(get("/coaches/suggesties?letters=bereik")).hasStatusOk();
            assertThat(get("/controleren?nummer=" + number)).hasStatusOk();
            assertThat(get("/gereed")).hasStatusOk().bodyText().contains("\"ready\":true", "\"hearsChanges\":false");
            assertThat(get("/api/v1/registrations?near=Goes"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Blijft Bereikbaar");
            assertThat(get("/api/v1/suggestions?name=bereik"))
                    .hasStatusOk()
                    .bodyText()
                    .contains(number.value());
            assertThat(get("/api/v1/registrations/" + number)).hasStatusOk();
            assertThat(get("/api/v1/registrations/" + number + "/status"))
                    .hasStatusOk()
                    .bodyJson()
                    .extractingPath("$.status")
                    .isEqualTo("REGISTERED");
            assertThat(get("/api/v1/registrations/" + number + "/status?date=2025-01-01"))
                    .hasStatus(503)
                    .bodyText()
                    .contains("/api#not-now");
        });
    }

    @Test
    void after_it_came_back_a_decision_shows_again() throws SQLException {
        CoachDetails details = coach(CoachId.random(), "Weer", "Terug", practice("4461 AB", "Goes"));
        RegistrationNumber number = story.registered(details, days("2024-05-01", "2029-05-01"));
        databaseAway.during(() -> Awaitility.await().atMost(SOON).until(() -> !news.areHeard()));
        Awaitility.await().atMost(SOON).until(news::areHeard);
        story.decide(measure(details.coach(), DecisionKind.SUSPEND, 1));
        assertThat(get("/api/v1/registrations/" + number))
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("SUSPENDED");
    }

    /** What the snapshot would say of today is what the ledger says. */
    @Test
    void the_status_of_today_is_the_same_with_and_without_the_database() throws SQLException {
        CoachDetails details = coach(CoachId.random(), "Eender", "Antwoord", practice("4461 AB", "Goes"));
        RegistrationNumber number = story.registered(details, days("2024-05-01", "2029-05-01"));
        String registered = status(number);
        databaseAway.during(() -> {
            Awaitility.await().atMost(SOON).until(() -> !news.areHeard());
            assertThat(status(number)).isEqualTo(registered);
        });
        Awaitility.await().atMost(SOON).until(news::areHeard);
        story.decide(measure(details.coach(), DecisionKind.SUSPEND, 1));
        String suspended = status(number);
        databaseAway.during(() -> {
            Awaitility.await().atMost(SOON).until(() -> !news.areHeard());
            assertThat(status(number)).isEqualTo(suspended);
        });
        assertThat(suspended).contains("SUSPENDED").isNotEqualTo(registered);
    }

    private String status(RegistrationNumber number) {
        MvcTestResult answer = get("/api/v1/registrations/" + number + "/status");
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).exchange();
    }
}

package nl.rookstopregister.directory.api;

import static nl.rookstopregister.directory.DirectoryExamples.coach;
import static nl.rookstopregister.directory.DirectoryExamples.days;
import static nl.rookstopregister.directory.DirectoryExamples.practice;
import static org.assertj.core.api.Assertions.assertThat;

import nl.rookstopregister.directory.DirectoryStory;
import nl.rookstopregister.register.RegistrationNumber;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.support.ModuleTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
@Import(DirectoryStory.class)
class RegistrationsApiTest {

    @Autowired
    DirectoryStory story;

    @Autowired
    MockMvcTester mvc;

    @Test
    void one_registration_takes_no_parameters() {
        assertThat(get("/" + registered() + "?date=2026-01-01"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].code")
                .isEqualTo("parameter.unknown");
    }

    @Test
    void a_typing_error_is_told_from_an_unknown_number() {
        assertThat(get("/1000000/status")).hasStatus(400);
        assertThat(get("/1000000/status"))
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.type")
                .asString()
                .endsWith("/api#mistyped-number");
        assertThat(get("/" + RegistrationNumber.ofSequence(987_654) + "/status"))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.type")
                .asString()
                .endsWith("/api#unknown-number");
        assertThat(get("/" + RegistrationNumber.ofSequence(987_654))).hasStatus(404);
        assertThat(get("/1000000")).hasStatus(400);
    }

    @ParameterizedTest
    @CsvSource({
        "date=31-12-2026, date, date.format",
        "date=2026-02-30, date, date.format",
        "knownAt=2026-11-20, knownAt, date-time.format",
        "knownAt=2026-11-22T10:00:00Z, knownAt, date-time.future",
        "date=, date, parameter.empty",
        "date=2026-01-01&date=2026-01-02, date, parameter.repeated",
        "datum=2026-01-01, datum, parameter.unknown"
    })
    void an_unreadable_question_says_which_part(String query, String location, String code) {
        MvcTestResult answer = get("/" + registered() + "/status?" + query);
        assertThat(answer).hasStatus(400).hasContentType("application/problem+json");
        assertThat(answer).bodyJson().extractingPath("$.errors[0].location").isEqualTo(location);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].code").isEqualTo(code);
        assertThat(answer).bodyJson().extractingPath("$.type").asString().endsWith("/api#invalid-request");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-30, NOT_REGISTERED, false",
        "2024-05-01, REGISTERED, true",
        "2026-11-20, REGISTERED, true",
        "2026-11-21, REGISTERED, true",
        "2029-04-30, REGISTERED, true",
        "2029-05-01, NOT_REGISTERED, false"
    })
    void the_status_is_that_of_the_day(String day, String status, boolean registered) {
        MvcTestResult answer = get("/" + registered() + "/status?date=" + day);
        assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.status").isEqualTo(status);
        assertThat(answer).bodyJson().extractingPath("$.registered").isEqualTo(registered);
        assertThat(answer).bodyJson().extractingPath("$.date").isEqualTo(day);
        if (registered) {
            assertThat(answer).bodyJson().extractingPath("$.lastDay").isEqualTo("2029-04-30");
        }
    }

    @Test
    void before_it_was_recorded_nothing_was_known() {
        MvcTestResult answer = get("/" + registered() + "/status?date=2025-01-01&knownAt=2026-11-20T09:00:00Z");
        assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.status").isEqualTo("NOT_REGISTERED");
        assertThat(answer).bodyJson().extractingPath("$.knownAt").isEqualTo("2026-11-20T09:00:00Z");
    }

    @Test
    void a_registration_tells_what_the_public_may_see() {
        RegistrationNumber number = registered();
        MvcTestResult answer = get("/" + number);
        assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.name").isEqualTo("Anna Koppeling");
        assertThat(answer).bodyJson().extractingPath("$.practices[0].place").isEqualTo("Utrecht");
        assertThat(answer).bodyJson().extractingPath("$.periods[0].lastDay").isEqualTo("2029-04-30");
    }

    @Test
    void every_answer_tells_the_version_and_may_be_read_by_any_site() {
        MvcTestResult answer = mvc.get()
                .uri("/api/v1/registrations/" + registered() + "/status")
                .header("Origin", "https://elsewhere.example")
                .exchange();
        assertThat(answer)
                .hasStatusOk()
                .hasHeader("API-Version", "1.0.0")
                .hasHeader("Access-Control-Allow-Origin", "*")
                .hasHeader("Cache-Control", "no-cache");
        assertThat(answer.getResponse().getCookies()).isEmpty();
        assertThat(get("/1000000")).hasHeader("API-Version", "1.0.0");
    }

    @Test
    void the_description_follows_the_dutch_design_rules() {
        MvcTestResult answer = mvc.get().uri("/api/v1/openapi.json").exchange();
        assertThat(answer)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.openapi")
                .asString()
                .startsWith("3.1");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.servers[0].url")
                .asString()
                .endsWith("/api/v1");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.info.contact.email")
                .asString()
                .contains("@");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.paths")
                .asMap()
                .containsOnlyKeys(
                        "/registrations", "/registrations/{number}", "/registrations/{number}/status", "/suggestions");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.paths['/registrations/{number}/status'].get.responses")
                .asMap()
                .containsOnlyKeys("200", "308", "400", "404", "503");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.paths['/registrations/{number}/status'].get.responses['200'].headers")
                .asMap()
                .containsKey("API-Version");
    }

    private RegistrationNumber registered() {
        return story.registered(
                coach(CoachId.random(), "Anna", "Koppeling", practice("3511 AB", "Utrecht")),
                days("2024-05-01", "2029-05-01"));
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri("/api/v1/registrations" + address).exchange();
    }
}

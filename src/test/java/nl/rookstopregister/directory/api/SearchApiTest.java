package nl.rookstopregister.directory.api;

import static nl.rookstopregister.directory.DirectoryExamples.coach;
import static nl.rookstopregister.directory.DirectoryExamples.days;
import static nl.rookstopregister.directory.DirectoryExamples.measure;
import static nl.rookstopregister.directory.DirectoryExamples.practice;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.rookstopregister.directory.DirectoryStory;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.register.DecisionKind;
import nl.rookstopregister.register.RegistrationNumber;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.support.ModuleTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
@Import(DirectoryStory.class)
class SearchApiTest {

    @Autowired
    DirectoryStory story;

    @Autowired
    MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plaats=Utrecht | plaats | parameter.unknown | there are near, latitude",
                "near= | near | parameter.empty | leave it out",
                "near=Utrecht&near=Goes | near | parameter.repeated | once",
                "near=35110 | near | postcode.format | 3511 AB",
                "near=351 | near | postcode.format | 3511 AB",
                "near=0999 | near | postcode.unknown | 0999",
                "near=Xyzzyhaven | near | place.unknown | postcode",
                "near=Utrehct | near | place.unknown | perhaps Utrecht",
                "near=Hengelo | near | place.ambiguous | Hengelo (Gelderland)",
                "latitude=52.1 | longitude | point.incomplete | latitude and a longitude",
                "latitude=91&longitude=5 | latitude | number.range | from -90 to 90",
                "latitude=x&longitude=5 | latitude | number.format | 7.5",
                "latitude=NaN&longitude=5 | latitude | number.format | 7.5",
                "latitude=52&longitude=5&near=Goes | near | place.twice | not both",
                "near=Utrecht&radius=ver | radius | number.format | 7.5",
                "near=Utrecht&radius=0 | radius | number.range | from 0.1 to 500",
                "near=Utrecht&radius=-5 | radius | number.range | from 0.1 to 500",
                "near=Utrecht&radius=501 | radius | number.range | from 0.1 to 500",
                "near=Utrecht&radius=1e2 | radius | number.format | 7.5",
                "radius=5 | radius | radius.without-place | near",
                "name=. | name | name.format | letter",
                "wayOfWorking=FAX | wayOfWorking | code.unknown | IN_PERSON, PHONE, GROUP, ONLINE",
                "wayOfWorking=phone | wayOfWorking | code.unknown | PHONE",
                "annotation=EXTRA | annotation | code.unknown | EXTRA_PREGNANCY",
                "intervention=Kruidenthee | intervention | code.unknown | Kruidenthee",
                "language=xx | language | code.unknown | nl, en",
                "profession=baker | profession | code.unknown | nurse",
                "takesNewClients=ja | takesNewClients | code.unknown | true, false",
                "status=LAPSED | status | code.unknown | REGISTERED, CANDIDATE, SUSPENDED",
                "status=SUSPENDED | status | status.needs-name | by name only",
                "status=SUSPENDED&name=a&near=Goes | status | status.needs-name | by name only",
                "sort=best | sort | code.unknown | distance, fair, name",
                "sort=distance | sort | sort.needs-place | near",
                "page=0 | page | number.range | from 1",
                "page=-1 | page | number.range | from 1",
                "page=1.5 | page | number.range | whole number",
                "page=99999999999 | page | number.range | whole number",
                "near=Goes&page=7 | page | page.range | one page",
                "pageSize=101 | pageSize | number.range | from 1 to 100",
                "pageSize= | pageSize | parameter.empty | leave it out"
            })
    void a_malformed_question_hears_what_is_wrong(String query, String location, String code, String whatToDo) {
        MvcTestResult answer = get("?" + query);
        assertThat(answer).hasStatus(400).hasContentType("application/problem+json");
        assertThat(answer).bodyJson().extractingPath("$.type").asString().endsWith("/api#invalid-request");
        assertThat(answer).bodyJson().extractingPath("$.errors[0].location").isEqualTo(location);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].code").isEqualTo(code);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[0].detail")
                .asString()
                .contains(whatToDo);
        assertThat(answer.getResponse().getCookies()).isEmpty();
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        assertThat(get("?plaats=x&radius=ver&near=Goes&language=xx&page=0"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[*].location")
                .asArray()
                .containsExactlyInAnyOrder("plaats", "radius", "language", "page");
    }

    @Test
    void a_very_long_value_is_refused_and_not_repeated() {
        assertThat(get("?name=" + "a".repeat(5000)))
                .hasStatus(400)
                .bodyText()
                .contains("parameter.too-long")
                .hasSizeLessThan(600);
        assertThat(get("?language=" + "a".repeat(5000)))
                .hasStatus(400)
                .bodyText()
                .hasSizeLessThan(900);
    }

    @Test
    void a_coach_is_found_near_a_place_with_the_distance_and_the_counts() {
        RegistrationNumber number = registered("Femke", "Vlieland", "8899 AB", "Oost-Vlieland");
        MvcTestResult answer = get("?near=8899&radius=5&wayOfWorking=PHONE&wayOfWorking=IN_PERSON");
        assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.total").isEqualTo(1);
        assertThat(answer).bodyJson().extractingPath("$.pages").isEqualTo(1);
        assertThat(answer).bodyJson().extractingPath("$.date").isEqualTo("2026-11-21");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.registrations[0].registration.number")
                .isEqualTo(number.value());
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.registrations[0].nearestPractice.place")
                .isEqualTo("Oost-Vlieland");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.counts.wayOfWorking")
                .asMap()
                .containsEntry("IN_PERSON", 1);
        assertThat(answer).bodyJson().extractingPath("$.counts.status").asMap().containsEntry("REGISTERED", 1);
        assertThat(answer).hasHeader("Cache-Control", "no-cache");
        assertThat(answer.getResponse().getCookies()).isEmpty();
    }

    @Test
    void when_nobody_is_near_the_nearest_is_told() {
        registered("Tess", "Terschelling", "8881 AB", "West-Terschelling");
        MvcTestResult answer = get("?near=Ternaard&radius=2");
        assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.total").isEqualTo(0);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.nearestBeyond.kilometres")
                .asNumber()
                .satisfies(kilometres -> assertThat(kilometres.doubleValue()).isGreaterThan(2));
    }

    @Test
    void pages_lead_to_each_other() {
        for (String given : List.of("Een", "Twee", "Drie")) {
            registered(given, "Bladzijde", "4331 AB", "Middelburg");
        }
        MvcTestResult second = get("?name=bladzijde&pageSize=1&page=2");
        assertThat(second).hasStatusOk().bodyJson().extractingPath("$.pages").isEqualTo(3);
        assertThat(second.getResponse().getHeader("Link"))
                .contains("name=bladzijde", "page=1>; rel=\"prev\"", "page=3>; rel=\"next\"");
        assertThat(get("?name=bladzijde&pageSize=1&page=4"))
                .hasStatus(400)
                .bodyText()
                .contains("page.range", "There are 3 pages");
    }

    @Test
    void who_is_suspended_is_found_by_name_alone() {
        CoachDetails details = coach(CoachId.random(), "Gerda", "Stilgezet", practice("4461 AB", "Goes"));
        story.registered(details, days("2024-05-01", "2029-05-01"));
        story.decide(measure(details.coach(), DecisionKind.SUSPEND, 1));
        assertThat(get("?name=stilgezet"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.registrations[0].registration.status")
                .isEqualTo("SUSPENDED");
        assertThat(get("?name=stilgezet&status=SUSPENDED"))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(1);
        assertThat(get("?name=stilgezet&near=Goes"))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(0);
    }

    @Test
    void names_are_suggested_while_somebody_types() {
        RegistrationNumber number = registered("Wietske", "Suggestie", "4461 AB", "Goes");
        MvcTestResult answer =
                mvc.get().uri("/api/v1/suggestions?name=sugg wie").exchange();
        assertThat(answer)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[0].number")
                .isEqualTo(number.value());
        assertThat(answer).bodyJson().extractingPath("$[0].place").isEqualTo("Goes");
        assertThat(answer.getResponse().getCookies()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?name=", "?name=-", "?naam=x", "?name=a&limit=21", "?name=a&limit=veel"})
    void a_malformed_question_for_suggestions_hears_it(String query) {
        MvcTestResult answer = mvc.get().uri("/api/v1/suggestions" + query).exchange();
        assertThat(answer)
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors")
                .asArray()
                .isNotEmpty();
    }

    private RegistrationNumber registered(String given, String family, String postcode, String place) {
        return story.registered(
                coach(CoachId.random(), given, family, practice(postcode, place)), days("2024-05-01", "2029-05-01"));
    }

    private MvcTestResult get(String query) {
        return mvc.get().uri("/api/v1/registrations" + query).exchange();
    }
}

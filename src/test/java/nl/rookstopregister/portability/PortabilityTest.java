package nl.rookstopregister.portability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import nl.rookstopregister.attendance.AttendanceSteps;
import nl.rookstopregister.attendance.AttendanceSteps.Coach;
import nl.rookstopregister.interventions.Interventions;
import nl.rookstopregister.shared.Days;
import nl.rookstopregister.support.ForAll;
import nl.rookstopregister.support.SignedInAs;
import nl.rookstopregister.support.StoryTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@StoryTest
class PortabilityTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ADDRESS = "/mijn/portfolio/meenemen";
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
    private static final ForAll A_FEW = new ForAll(20261121, 15);
    private static final int DAYS = 1000;

    @Autowired
    MockMvcTester browser;

    @Autowired
    AttendanceSteps steps;

    @Autowired
    Interventions interventions;

    private Coach noor;

    @BeforeEach
    void a_coach() {
        noor = steps.coach("Noor", "Zandstra");
    }

    @Test
    void the_file_is_what_the_published_schema_says() {
        assertThat(bring(noor, file(noor, new SplittableRandom(1)))).hasStatusOk();
        String schema = text(browser.perform(get("/schema/portfolio-1.json")));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema)
                        .validate(takenAlong(noor)))
                .isEmpty();
    }

    @Test
    void whatever_left_comes_back_equal_and_twice_is_once() {
        A_FEW.of(chance -> chance, chance -> {
            Coach somebody = steps.coach("Iemand", "Anders");
            ObjectNode file = file(somebody, chance);
            assertThat(bring(somebody, file)).hasStatusOk();
            assertThat(takenAlong(somebody).get("records")).isEqualTo(file.get("records"));
            assertThat(bring(somebody, takenAlong(somebody)))
                    .hasStatusOk()
                    .bodyText()
                    .contains("0 regels erbij");
            assertThat(takenAlong(somebody).get("records")).isEqualTo(file.get("records"));
        });
    }

    @Test
    void what_is_no_json_is_refused_with_the_line() {
        assertThat(bring(noor, "{\n  \"format\": \"rook".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422)
                .bodyText()
                .contains("Dit is geen JSON: vanaf regel 2");
    }

    @Test
    void what_the_schema_does_not_allow_is_refused_with_the_place_and_nothing_is_kept() {
        ObjectNode file = file(noor, new SplittableRandom(1));
        ArrayNode hours = (ArrayNode) file.get("records").get("hours");
        hours.add(hour(new SplittableRandom(2)).put("minutes", "veel"));
        assertThat(bring(noor, file))
                .hasStatus(422)
                .bodyText()
                .contains("/records/hours/" + (hours.size() - 1) + "/minutes");
        assertThat(takenAlong(noor).at("/records/hours")).isEmpty();
    }

    @Test
    void the_portfolio_of_somebody_else_stays_theirs() {
        Coach bas = steps.coach("Bas", "Oudkerk");
        assertThat(bring(noor, file(bas, new SplittableRandom(1))))
                .hasStatus(422)
                .bodyText()
                .contains("ander registratienummer");
    }

    @Test
    void a_record_that_cannot_be_is_left_out_with_the_reason_and_the_others_are_kept() {
        ObjectNode file = file(noor, new SplittableRandom(1));
        ArrayNode hours = ((ObjectNode) file.get("records")).putArray("hours");
        hours.add(hour(new SplittableRandom(2)).put("intervention", "onbekend"));
        hours.add(hour(new SplittableRandom(3)));
        assertThat(bring(noor, file)).hasStatusOk().bodyText().contains("Nummer 1: ");
        assertThat(takenAlong(noor).at("/records/hours")).hasSize(1);
    }

    @Test
    void a_file_does_not_bring_what_others_vouch_for() {
        ObjectNode file = file(noor, new SplittableRandom(1));
        ((ObjectNode) file.get("records"))
                .putArray("trainings")
                .addObject()
                .put("name", "Nascholing")
                .put("on", "2026-01-15")
                .put("points", 15)
                .put("accreditation", "RECOGNISED")
                .put("proof", "ATTENDANCE")
                .put("certificate", "");
        assertThat(bring(noor, file)).hasStatusOk().bodyText().contains("dit bevestigt een ander");
        assertThat(takenAlong(noor).at("/records/trainings")).isEmpty();
    }

    @Test
    void who_lapsed_reads_and_takes_along_all_of_it() {
        Coach lapsed = steps.coach("Ver", "Lopen", new Days(LocalDate.of(2018, 1, 1), LocalDate.of(2023, 1, 1)));
        assertThat(bring(lapsed, file(lapsed, new SplittableRandom(1)))).hasStatusOk();
        assertThat(takenAlong(lapsed).at("/records/hours")).isNotEmpty();
        assertThat(look(lapsed, "/mijn/portfolio")).hasStatusOk();
        assertThat(look(lapsed, ADDRESS)).hasStatusOk();
        assertThat(new String(
                        look(lapsed, ADDRESS + "/portfolio.pdf").getResponse().getContentAsByteArray(),
                        StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
    }

    private ObjectNode file(Coach coach, RandomGenerator chance) {
        ObjectNode file = (ObjectNode) takenAlong(coach);
        ArrayNode hours = ((ObjectNode) file.get("records")).putArray("hours");
        LocalDate day = FIRST_DAY;
        for (int count = 1 + chance.nextInt(6); count > 0; count--) {
            day = day.plusDays(1 + chance.nextInt(DAYS / 10));
            hours.add(hour(chance).put("first", day.toString()).put("last", day.toString()));
        }
        ArrayNode evaluations = ((ObjectNode) file.get("records")).putArray("selfEvaluations");
        for (int count = chance.nextInt(3); count > 0; count--) {
            day = day.plusDays(1);
            ObjectNode evaluation = evaluations.addObject();
            evaluation.put("id", id(chance)).put("completedAt", day + "T10:15:30.123456Z");
            evaluation
                    .putObject("answers")
                    .put("actions", "Beter nabellen “op tijd” " + chance.nextInt())
                    .put("by", "1-6-2027")
                    .put("could_be_better", "Nabellen\nen terugvragen")
                    .put("from", "1-1-2022")
                    .put("methods", "mps clients")
                    .put("until", "31-12-2023")
                    .put("went_well", "Zoë & co <b>");
        }
        return file;
    }

    private ObjectNode hour(RandomGenerator chance) {
        var all = interventions.all();
        return JSON.createObjectNode()
                .put("id", id(chance))
                .put("first", "2025-03-03")
                .put("last", "2025-03-03")
                .put("intervention", all.get(chance.nextInt(all.size())).reference())
                .put("way", chance.nextBoolean() ? "PHONE" : "GROUP")
                .put("clients", 1 + chance.nextInt(20))
                .put("minutes", 1 + chance.nextInt(600));
    }

    private static String id(RandomGenerator chance) {
        return new UUID(chance.nextLong(), chance.nextLong()).toString();
    }

    private JsonNode takenAlong(Coach coach) {
        return JSON.readTree(text(look(coach, ADDRESS + "/portfolio.json")));
    }

    private MvcTestResult bring(Coach coach, JsonNode file) {
        return bring(coach, JSON.writeValueAsBytes(file));
    }

    private MvcTestResult bring(Coach coach, byte[] content) {
        return browser.perform(multipart(ADDRESS)
                .file(new MockMultipartFile("bestand", "portfolio.json", "application/json", content))
                .with(SignedInAs.coach(coach.id()))
                .with(csrf()));
    }

    private MvcTestResult look(Coach coach, String address) {
        return browser.perform(get(address).with(SignedInAs.coach(coach.id())));
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}

package nl.rookstopregister.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.rookstopregister.interventions.Interventions;
import nl.rookstopregister.support.Accessible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A coach takes the portfolio along, brings it back with hours from elsewhere in it, and it is the same again. */
@BrowserStory
class APortfolioComesBackTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ADDRESS = "/mijn/portfolio/meenemen";

    @RegisterExtension
    final Desks desks = new Desks();

    @Autowired
    Interventions interventions;

    @Test
    void a_portfolio_leaves_as_json_and_comes_back_equal() {
        try (Desk coach = desks.of("coach@")) {
            coach.open("/mijn/portfolio");
            coach.follow("Meenemen");
            Accessible.check(coach.page());
            ObjectNode file = (ObjectNode) takenAlong(coach);
            ((ArrayNode) file.at("/records/hours"))
                    .insertObject(0)
                    .put(
                            "id",
                            UUID.nameUUIDFromBytes(ADDRESS.getBytes(StandardCharsets.UTF_8))
                                    .toString())
                    .put("first", "2012-01-02")
                    .put("last", "2012-01-02")
                    .put("intervention", interventions.all().getFirst().reference())
                    .put("way", "PHONE")
                    .put("clients", 1)
                    .put("minutes", 45);
            bring(coach, JSON.writeValueAsString(file));
            coach.sees("1 regel erbij");
            Accessible.check(coach.page());
            assertThat(takenAlong(coach).get("records")).isEqualTo(file.get("records"));
            bring(coach, JSON.writeValueAsString(takenAlong(coach)));
            coach.sees("0 regels erbij");
            assertThat(takenAlong(coach).get("records")).isEqualTo(file.get("records"));
            bring(coach, "{\"format\": \"iets anders\"}");
            coach.sees("Dit bestand klopt niet", "/format");
            Accessible.check(coach.page());
        }
    }

    private static JsonNode takenAlong(Desk coach) {
        return JSON.readTree(coach.fetch(ADDRESS + "/portfolio.json").body());
    }

    private static void bring(Desk coach, String content) {
        coach.open(ADDRESS);
        coach.upload(
                "bestand",
                new FilePayload("portfolio.json", "application/json", content.getBytes(StandardCharsets.UTF_8)));
        coach.pressIn("/meenemen");
    }
}

package nl.rookstopregister.attendance.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.Base64;
import java.util.Objects;
import java.util.Set;
import nl.rookstopregister.accounts.ApiClients;
import nl.rookstopregister.accounts.ApiScope;
import nl.rookstopregister.attendance.AttendanceSteps;
import nl.rookstopregister.attendance.AttendanceSteps.Coach;
import nl.rookstopregister.attendance.AttendanceSteps.Desk;
import nl.rookstopregister.providers.ProviderRole;
import nl.rookstopregister.support.SignedInAs;
import nl.rookstopregister.support.StoryTest;
import nl.rookstopregister.training.SessionId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The interface as the software of a provider meets it: over HTTP, with a key, a token and nothing else. */
@StoryTest
class AttendanceApiTest {

    private static final Set<ApiScope> BOTH = Set.of(ApiScope.ATTENDANCE_READ, ApiScope.ATTENDANCE_WRITE);
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();

    @Autowired
    AttendanceSteps steps;

    @Autowired
    ApiClients clients;

    @Autowired
    OAuth2AuthorizationService tokens;

    @Autowired
    RegisteredClientRepository machines;

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private Desk desk;
    private SessionId session;
    private Coach coach;

    @BeforeEach
    void a_provider_with_a_session_that_is_over() {
        desk = steps.provider("Koppelschool", ProviderRole.MANAGER);
        session = steps.session(desk.id(), LocalDate.of(2026, 11, 3));
        coach = steps.coach("Tess", "Koppelaar");
    }

    @Test
    void without_a_token_nothing_is_told_and_the_answer_says_where_to_get_one() throws Exception {
        HttpResponse<String> answer = ask("/api/v1/sessions", null);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.body()).contains("token-needed");
        assertThat(ask("/api/v1/sessions", "geraden").statusCode()).isEqualTo(401);
    }

    @Test
    void a_wrong_secret_gets_no_token() throws Exception {
        ApiClients.Made key = key(BOTH);

        assertThat(token(key.client().id(), "fout", "attendance:read").statusCode())
                .isEqualTo(401);
        assertThat(token("rsr-niemand", key.secret(), "attendance:read").statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_key_gets_no_scope_that_it_was_not_given() throws Exception {
        ApiClients.Made key = key(Set.of(ApiScope.ATTENDANCE_READ));

        HttpResponse<String> answer = token(key.client().id(), key.secret(), "attendance:write");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("invalid_scope");
    }

    @Test
    void a_token_to_read_does_not_write() throws Exception {
        String token = tokenOf(key(Set.of(ApiScope.ATTENDANCE_READ)), "attendance:read");

        assertThat(ask("/api/v1/sessions", token).statusCode()).isEqualTo(200);
        HttpResponse<String> refused =
                send(token, false, "", rows(coach.number().value()));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("scope-missing");
    }

    @Test
    void a_token_that_is_taken_back_works_no_longer_and_another_does() throws Exception {
        ApiClients.Made key = key(BOTH);
        String token = tokenOf(key, "attendance:read");
        String other = tokenOf(key, "attendance:read");
        RegisteredClient machine =
                Objects.requireNonNull(machines.findByClientId(key.client().id()));

        tokens.remove(OAuth2Authorization.withRegisteredClient(machine)
                .principalName(machine.getClientId())
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .accessToken(new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, token, null, null))
                .build());

        assertThat(ask("/api/v1/sessions", token).statusCode()).isEqualTo(401);
        assertThat(ask("/api/v1/sessions", other).statusCode()).isEqualTo(200);
    }

    @Test
    void the_sessions_of_another_provider_do_not_exist() throws Exception {
        Desk other = steps.provider("Elders", ProviderRole.MANAGER);
        SessionId others = steps.session(other.id(), LocalDate.of(2026, 11, 3));
        String token = tokenOf(key(BOTH), "attendance:read");

        assertThat(ask("/api/v1/sessions", token).body())
                .contains(session.toString())
                .doesNotContain(others.toString());
        assertThat(ask("/api/v1/sessions/" + others + "/attendance", token).statusCode())
                .isEqualTo(404);
        assertThat(ask("/api/v1/sessions/geen/attendance", token).body()).contains("unknown-session");
    }

    @Test
    void a_dry_run_judges_as_the_pages_do_and_keeps_nothing() throws Exception {
        String token = tokenOf(key(BOTH), "attendance:write");

        JsonNode answer = JSON.readTree(
                send(token, true, "", rows(coach.number().value(), AttendanceSteps.mistyped(coach.number())))
                        .body());

        assertThat(answer.get("rows").get(0).get("outcome").asString()).isEqualTo("READY");
        assertThat(answer.get("rows").get(1).get("outcome").asString()).isEqualTo("NUMBER_MISTYPED");
        assertThat(lines()).isZero();
    }

    @Test
    void the_same_request_under_one_key_is_done_once_and_another_one_is_refused() throws Exception {
        String token = tokenOf(key(BOTH), "attendance:write");
        String rows = rows(coach.number().value());

        HttpResponse<String> first = send(token, false, "dag-3", rows);
        HttpResponse<String> again = send(token, false, "dag-3", rows);

        assertThat(JSON.readTree(first.body()).get("ready").asInt()).isEqualTo(1);
        assertThat(JSON.readTree(again.body())).isEqualTo(JSON.readTree(first.body()));
        assertThat(lines()).isEqualTo(1);
        assertThat(send(token, false, "dag-3", rows("1000005")).statusCode()).isEqualTo(422);
        assertThat(JSON.readTree(send(token, false, "", rows).body())
                        .get("rows")
                        .get(0)
                        .get("outcome")
                        .asString())
                .isEqualTo("ALREADY_LISTED");
    }

    @Test
    void what_is_no_list_is_refused_with_a_problem() throws Exception {
        String token = tokenOf(key(BOTH), "attendance:write");

        for (String body : new String[] {"", "{", "[]", "{\"rows\":[]}", "{\"rows\":[null]}", "{\"anders\":1}"}) {
            HttpResponse<String> answer = send(token, false, "", body);
            assertThat(answer.statusCode()).as(body).isEqualTo(400);
        }
        assertThat(send(token, false, "", "{\"rows\":\"" + "x".repeat(300_000) + "\"}")
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void a_withdrawn_key_is_felt_at_once() throws Exception {
        ApiClients.Made key = key(BOTH);
        String token = tokenOf(key, "attendance:read");

        assertThat(browser.perform(post("/aanbieder/koppelingen/" + key.client().id() + "/intrekken")
                        .with(SignedInAs.person(desk.person()))
                        .with(csrf())))
                .hasStatus3xxRedirection();

        assertThat(ask("/api/v1/sessions", token).statusCode()).isEqualTo(401);
        assertThat(token(key.client().id(), key.secret(), "attendance:read").statusCode())
                .isEqualTo(401);
    }

    @Test
    void only_who_manages_the_provider_sees_and_makes_keys_and_the_secret_is_shown_once() {
        Desk editor = steps.provider("Redactie", ProviderRole.EDITOR);

        assertThat(browser.perform(get("/aanbieder/koppelingen").with(SignedInAs.person(editor.person()))))
                .hasStatus(403);
        assertThat(browser.perform(post("/aanbieder/koppelingen")
                        .param("naam", "Cursistenadministratie")
                        .param("rechten", "attendance:write")
                        .with(SignedInAs.person(desk.person()))
                        .with(csrf())))
                .hasStatusOk()
                .bodyText()
                .contains("client_secret");
        assertThat(browser.perform(get("/aanbieder/koppelingen").with(SignedInAs.person(desk.person()))))
                .hasStatusOk()
                .bodyText()
                .contains("Cursistenadministratie")
                .doesNotContain("client_secret");
    }

    @Test
    void the_description_tells_how_to_get_a_token() throws Exception {
        JsonNode description = JSON.readTree(ask("/api/v1/openapi.json", null).body());

        assertThat(description
                        .at("/components/securitySchemes/providers/flows/clientCredentials/tokenUrl")
                        .asString())
                .endsWith("/oauth2/token");
        assertThat(description
                        .at("/paths/~1sessions~1{id}~1attendance/post/security/0/providers/0")
                        .asString())
                .isEqualTo("attendance:write");
    }

    private ApiClients.Made key(Set<ApiScope> scopes) {
        return clients.make(desk.id().value(), "Cursistenadministratie", scopes, Period.ofMonths(12), desk.person());
    }

    private String tokenOf(ApiClients.Made key, String scope) throws Exception {
        HttpResponse<String> answer = token(key.client().id(), key.secret(), scope);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body()).get("access_token").asString();
    }

    private HttpResponse<String> token(String client, String secret, String scope) throws Exception {
        String credentials =
                Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return http.send(
                HttpRequest.newBuilder(at("/oauth2/token"))
                        .header("Authorization", "Basic " + credentials)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=client_credentials&scope=" + scope))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> ask(String path, @Nullable String token) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> send(String token, boolean dryRun, String key, String body) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        at("/api/v1/sessions/" + session + "/attendance?dryRun=" + dryRun))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        if (!key.isEmpty()) {
            request.header("Idempotency-Key", key);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String rows(String... numbers) {
        StringBuilder rows = new StringBuilder();
        for (String number : numbers) {
            rows.append(rows.isEmpty() ? "" : ",")
                    .append("{\"number\":\"")
                    .append(number)
                    .append("\"}");
        }
        return "{\"rows\":[" + rows + "]}";
    }

    private int lines() {
        return jdbc.sql("select count(*) from attendance.line where session = :session")
                .param("session", session.value())
                .query(Integer.class)
                .single();
    }
}

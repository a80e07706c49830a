package nl.rookstopregister.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.support.SignedInAs;
import nl.rookstopregister.support.StoryTest;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Tries every page and every form that there is, as every role and as nobody, against the one table of permissions. */
@StoryTest
class EveryRouteTest {

    private static final CoachId COACH = new CoachId(UUID.fromString("bbbbbbbb-0000-4000-8000-000000000001"));
    private static final String SAMPLE = "bbbbbbbb-0000-4000-8000-000000000002";

    /** A request that Spring MVC would answer, with sample values in its path. */
    private record Route(HttpMethod method, String path) {}

    @Autowired
    MockMvcTester mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping;

    @Test
    void every_route_stands_in_the_table() {
        assertThat(routes())
                .isNotEmpty()
                .allSatisfy(route -> assertThat(Permissions.find(route.method(), route.path()))
                        .as(route.toString())
                        .isPresent());
    }

    @Test
    void nobody_gets_further_than_the_table_says() {
        SoftAssertions all = new SoftAssertions();
        routes().forEach(route -> check(all, route, null));
        all.assertAll();
    }

    @Test
    void every_role_gets_exactly_as_far_as_the_table_says() {
        SoftAssertions all = new SoftAssertions();
        for (Role role : Role.values()) {
            routes().forEach(route -> check(all, route, role));
        }
        all.assertAll();
    }

    private void check(SoftAssertions all, Route route, @Nullable Role role) {
        Optional<Permission> row = Permissions.find(route.method(), route.path());
        boolean allowed = row.filter(permission ->
                        permission.audience().includes(role != null, role == null ? Set.of() : Set.of(role)))
                .isPresent();
        MvcTestResult result = request(route, role).exchange();
        // Whoever is refused never reaches a controller; what the controller then thinks of the sample is its own test.
        boolean reached =
                result.getUnresolvedException() != null || result.getMvcResult().getHandler() != null;
        all.assertThat(reached).as("%s as %s", route, role).isEqualTo(allowed);
        if (!reached) {
            all.assertThat(refusal(result)).as("%s as %s", route, role).isEqualTo(role == null ? comeBack(row) : "403");
        }
    }

    /** People are sent to sign in; a machine is told to bring a token. */
    private static String comeBack(Optional<Permission> row) {
        boolean machine = row.filter(permission -> permission.audience() instanceof Audience.Scoped)
                .isPresent();
        return machine ? "401" : "sign in";
    }

    private MockMvcRequestBuilder request(Route route, @Nullable Role role) {
        MockMvcRequestBuilder request =
                mvc.method(route.method()).uri(route.path()).with(csrf());
        if (role == null) {
            return request;
        }
        return request.with(role == Role.COACH ? SignedInAs.coach(COACH) : SignedInAs.role(role, "Sam " + role));
    }

    private static String refusal(MvcTestResult result) {
        String to = Objects.requireNonNullElse(result.getResponse().getRedirectedUrl(), "");
        return to.startsWith("/inloggen")
                ? "sign in"
                : String.valueOf(result.getResponse().getStatus());
    }

    private List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        mapping.getHandlerMethods().keySet().forEach(info -> routes.addAll(routesOf(info)));
        return routes;
    }

    private static List<Route> routesOf(RequestMappingInfo info) {
        Stream<HttpMethod> methods = info.getMethodsCondition().getMethods().isEmpty()
                ? Stream.of(HttpMethod.GET)
                : info.getMethodsCondition().getMethods().stream().map(method -> method.asHttpMethod());
        List<String> paths = info.getPatternValues().stream()
                // Only the container forwards here, when something has gone wrong.
                .filter(pattern -> !pattern.equals("/error"))
                .map(EveryRouteTest::sample)
                .toList();
        return methods.flatMap(method -> paths.stream().map(path -> new Route(method, path)))
                .toList();
    }

    private static String sample(String pattern) {
        return String.join(
                "/",
                Arrays.stream(pattern.split("/", -1))
                        .map(step -> step.replaceAll("\\{[^}]*}", SAMPLE).replace("*", SAMPLE))
                        .toList());
    }
}

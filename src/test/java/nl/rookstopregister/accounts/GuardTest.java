package nl.rookstopregister.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.rookstopregister.support.StoryTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@StoryTest
class GuardTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_form_without_its_secret_is_refused() {
        assertThat(mvc.perform(post("/uitloggen"))).hasStatus(403);
        assertThat(mvc.perform(post("/mijn/gegevens"))).hasStatus(403);
    }

    @Test
    void a_page_that_is_in_no_table_does_not_exist() {
        assertThat(mvc.perform(get("/nergens"))).hasStatus(404);
        assertThat(mvc.perform(get("/error"))).hasStatus(404);
    }

    @Test
    void a_page_for_who_signed_in_asks_to_sign_in_and_remembers_where_to() {
        assertThat(mvc.perform(get("/mijn/brieven?jaar=2026&soort=brief")))
                .hasStatus(302)
                .hasHeader("Location", "/inloggen?naar=%2Fmijn%2Fbrieven%3Fjaar%3D2026%26soort%3Dbrief");
    }

    @Test
    void asking_for_a_page_of_somebody_else_s_starts_no_session() {
        int before = sessions();

        mvc.perform(get("/mijn"));
        mvc.perform(get("/"));

        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void every_answer_carries_the_headers_that_keep_strangers_out() {
        assertThat(mvc.perform(get("/nergens").secure(true)))
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("X-Frame-Options", "DENY")
                .hasHeader("Referrer-Policy", "same-origin")
                .hasHeader("Cross-Origin-Opener-Policy", "same-origin")
                .hasHeader("Strict-Transport-Security", "max-age=31536000 ; includeSubDomains")
                .headers()
                .hasHeaderSatisfying(
                        "Content-Security-Policy",
                        policy -> assertThat(policy.getFirst())
                                .contains("default-src 'self'", "form-action 'self'", "frame-ancestors 'none'")
                                .doesNotContain("unsafe"))
                .containsHeader("Permissions-Policy");
    }

    private int sessions() {
        return jdbc.sql("select count(*) from spring_session")
                .query(Integer.class)
                .single();
    }
}

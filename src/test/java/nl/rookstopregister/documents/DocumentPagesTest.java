package nl.rookstopregister.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.documents.Keeping.Kept;
import nl.rookstopregister.documents.Keeping.Reason;
import nl.rookstopregister.documents.Keeping.Refused;
import nl.rookstopregister.documents.model.Hash;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.support.SignedInAs;
import nl.rookstopregister.support.StoryTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@StoryTest
class DocumentPagesTest {

    @Autowired
    Documents documents;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    CoachId coach = CoachId.random();
    byte[] certificate = SampleFiles.certificate();
    KeptDocument kept;

    @BeforeEach
    void keep() {
        kept = keep("Certificaat <2026>.exe", certificate);
    }

    @Test
    void a_file_that_is_one_too_many_or_empty_or_too_large_is_refused() {
        assertThat(documents.keepEvidence(coach, "a.pdf", certificate, 20)).isEqualTo(new Refused(Reason.TOO_MANY));
        assertThat(documents.keepEvidence(coach, "a.pdf", new byte[0], 0)).isEqualTo(new Refused(Reason.EMPTY));
        assertThat(documents.keepEvidence(coach, "a.pdf", new byte[10 * 1024 * 1024 + 1], 0))
                .isEqualTo(new Refused(Reason.TOO_LARGE));
        assertThat(documents.keepEvidence(coach, "a.png", SampleFiles.picture("gif", 9, 9), 0))
                .isEqualTo(new Refused(Reason.NOT_A_PDF_JPEG_OR_PNG));
    }

    @Test
    void others_and_nobody_see_nothing() {
        for (String path : List.of("", "/voorbeeld", "/voorbeeld/1")) {
            assertThat(look(path, SignedInAs.coach(CoachId.random()))).hasStatus(404);
            assertThat(look(path, SignedInAs.role(Role.ADMINISTRATOR, "beheer")))
                    .hasStatus(404);
            assertThat(mvc.perform(get("/documenten/" + kept.id() + path))).hasStatus(302);
        }
    }

    @Test
    void a_page_that_is_not_there_is_not_found() {
        assertThat(look("/voorbeeld/3", SignedInAs.coach(coach))).hasStatus(404);
        assertThat(look("/voorbeeld/0", SignedInAs.coach(coach))).hasStatus(404);
    }

    @Test
    void the_upload_itself_only_leaves_as_a_download() {
        assertThat(look("", SignedInAs.coach(coach)))
                .hasStatusOk()
                .hasHeader("Content-Type", "application/pdf")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'")
                .hasHeader("Cache-Control", "no-store")
                .body()
                .isEqualTo(certificate);
        assertThat(look("", SignedInAs.coach(coach)).getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment; ")
                .contains("Certificaat%202026.pdf");
    }

    @Test
    void who_may_see_it_sees_each_page_as_a_picture_that_is_drawn_once() {
        assertThat(look("/voorbeeld", SignedInAs.role(Role.OFFICE, "bureau")))
                .hasStatusOk()
                .bodyText()
                .contains("/voorbeeld/1", "/voorbeeld/2")
                .doesNotContain("/voorbeeld/3");
        for (int i = 0; i < 2; i++) {
            assertThat(look("/voorbeeld/2", SignedInAs.role(Role.COMMITTEE, "commissie")))
                    .hasStatusOk()
                    .hasHeader("Content-Type", "image/png");
        }
        assertThat(count("documents.page_picture where file = :id", kept.id().value()))
                .isOne();
    }

    @Test
    void a_look_of_the_office_is_in_the_log_and_a_look_of_the_coach_is_not() {
        look("", SignedInAs.coach(coach));
        assertThat(looks()).isZero();

        look("", SignedInAs.role(Role.OFFICE, "bureau"));
        look("/voorbeeld/1", SignedInAs.role(Role.OFFICE, "bureau"));
        assertThat(looks()).isEqualTo(2);
    }

    @Test
    void the_database_refuses_a_file_that_is_not_what_it_says() {
        assertThat(kept.sha256()).isEqualTo(Hash.of(certificate).hexadecimal());
        assertThatThrownBy(() ->
                        jdbc.sql("update documents.file set name = 'x.pdf'").update())
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> copy("decode(repeat('00', 32), 'hex')", "content"))
                .hasMessageContaining("hash_is_true");
        assertThatThrownBy(() -> copy("sha256(content || 'x')", "content || 'x'"))
                .hasMessageContaining("size_is_true");
    }

    @Test
    void evidence_can_be_forgotten_and_a_letter_cannot() {
        documents.forget(kept.id());
        assertThat(documents.find(kept.id())).isEmpty();

        KeptDocument letter = documents.keepLetter(coach, "Brief.pdf", certificate);
        assertThatThrownBy(() -> documents.forget(letter.id()))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never removed");
    }

    @Test
    void an_upload_that_is_far_too_large_gets_a_page_that_says_so() throws Exception {
        HttpRequest upload = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/mijn/gegevens"))
                .header("Content-Type", "multipart/form-data; boundary=grens")
                .header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[60 * 1024 * 1024]))
                .build();

        try (HttpClient browser =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            HttpResponse<String> answer = browser.send(upload, HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("Dit bestand is te groot");
        }
    }

    private KeptDocument keep(String name, byte[] content) {
        Keeping keeping = documents.keepEvidence(coach, name, content, 0);
        assertThat(keeping).isInstanceOf(Kept.class);
        return ((Kept) keeping).document();
    }

    private MvcTestResult look(String path, RequestPostProcessor reader) {
        return mvc.perform(get("/documenten/" + kept.id() + path).with(reader));
    }

    private void copy(String hash, String content) {
        jdbc.sql("""
                        insert into documents.file
                        select gen_random_uuid(), coach, origin, name, content_type, size, %s, pages, kept_at, %s
                        from documents.file where id = :id
                        """.formatted(hash, content)).param("id", kept.id().value()).update();
    }

    private long looks() {
        return count("accesslog.inspection where coach = :id", coach.value());
    }

    private long count(String from, UUID id) {
        return jdbc.sql("select count(*) from " + from)
                .param("id", id)
                .query(Long.class)
                .single();
    }
}

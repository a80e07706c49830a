package nl.rookstopregister.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.rookstopregister.support.StoryTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@StoryTest
class FrontDoorTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/over", "/privacy", "/toegankelijkheid"})
    void anybody_reads_it_and_leaves_no_trace(String path) throws Exception {
        HttpResponse<String> page = get(path, "");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<html lang=\"nl\"");
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @Test
    void a_chosen_language_is_kept() throws Exception {
        HttpResponse<String> choice = get("/taal/en?terug=/over", "");

        assertThat(choice.headers().firstValue("Location").orElse("")).endsWith(port + "/over");
        assertThat(choice.headers().firstValue("Set-Cookie").orElse("")).startsWith("taal=en");
        assertThat(get("/over", "taal=en").body()).contains("<html lang=\"en\"", "About the register");
    }

    @Test
    void a_page_that_does_not_exist_is_told_in_plain_words() throws Exception {
        HttpResponse<String> page = get("/bestaat-niet", "");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Deze pagina bestaat niet").doesNotContain("Whitelabel", "Exception");
        assertThat(get("/bestaat-niet", "taal=en").body()).contains("This page does not exist");
    }

    @Test
    void the_style_sheet_is_asked_for_once() throws Exception {
        Matcher sheet = Pattern.compile("/assets/screen-[^\"]+\\.css")
                .matcher(get("/", "").body());

        assertThat(sheet.find()).isTrue();
        HttpResponse<String> css = get(sheet.group(), "");
        assertThat(css.statusCode()).isEqualTo(200);
        assertThat(css.headers().firstValue("Cache-Control")).contains("max-age=31536000, public, immutable");
    }

    @Test
    void who_finds_a_weakness_reads_whom_to_tell() throws Exception {
        assertThat(get("/.well-known/security.txt", "").body())
                .contains("Contact: mailto:", "Expires: 2027-05-21T00:00:00Z");
    }

    @Test
    void invented_people_stay_out_of_search_engines() throws Exception {
        assertThat(get("/robots.txt", "").body()).contains("Disallow: /\n");
    }

    private HttpResponse<String> get(String path, String cookie) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html,*/*;q=0.8");
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }
}

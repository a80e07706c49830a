package nl.rookstopregister.accounts;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/** A browser that keeps its cookies, from an address of its own. */
public final class AccountBrowser {

    /** What came back. */
    public record Answer(int status, String location, String text) {}

    private final MockMvcTester mvc;
    private final String address;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    public AccountBrowser(MockMvcTester mvc, String address) {
        this.mvc = mvc;
        this.address = address;
    }

    public Answer signIn(String name, String password) {
        return post("/inloggen", "naam", name, "wachtwoord", password);
    }

    public Answer get(String path) {
        return send(mvc.get().uri(path));
    }

    /** @param fields names and values in turn */
    public Answer post(String path, String... fields) {
        MockMvcRequestBuilder request =
                mvc.post().uri(path).with(csrf()).contentType("application/x-www-form-urlencoded");
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return send(request);
    }

    public String session() {
        return cookies.getOrDefault("register", "");
    }

    private Answer send(MockMvcRequestBuilder request) {
        cookies.forEach((name, value) -> request.cookie(new Cookie(name, value)));
        MockHttpServletResponse response =
                request.remoteAddress(address).exchange().getResponse();
        for (Cookie cookie : response.getCookies()) {
            cookies.put(cookie.getName(), cookie.getValue());
        }
        try {
            return new Answer(
                    response.getStatus(),
                    Objects.requireNonNullElse(response.getRedirectedUrl(), ""),
                    response.getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}

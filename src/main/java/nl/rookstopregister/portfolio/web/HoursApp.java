package nl.rookstopregister.portfolio.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rookstopregister.pages.Assets;
import nl.rookstopregister.pages.Frame;
import nl.rookstopregister.shared.Language;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The page with hours as an app: which files it needs, and its worker. */
@Component
class HoursApp {

    private static final String WORKER = "hours-worker.js";
    private static final List<String> FILES = List.of(
            "screen.css", "screen.js", "hours.js", "latin.woff2", "latin-ext.woff2", "arrow.svg", "hours-192.png");

    private final Assets assets;

    HoursApp(Frame frame) {
        this.assets = frame.assets();
    }

    /** What a browser wants to know to put the page on a telephone as an app (W3C, Web Application Manifest). */
    record Manifest(
            String id,
            String name,
            @JsonProperty("short_name") String shortName,
            @JsonProperty("start_url") String startUrl,
            String scope,
            String display,
            String lang,
            @JsonProperty("theme_color") String themeColour,
            @JsonProperty("background_color") String backgroundColour,
            List<Icon> icons) {}

    /** A picture for the app. */
    record Icon(String src, String sizes, String type, String purpose) {}

    Manifest manifest(String name, String shortName, Language language) {
        return new Manifest(
                HoursController.PAGE,
                name,
                shortName,
                HoursController.PAGE,
                HoursController.PAGE,
                "standalone",
                language.tag(),
                "#0b6b53",
                "#fbfaf6",
                List.of(icon("192", "any"), icon("512", "any"), icon("512", "maskable")));
    }

    private Icon icon(String size, String purpose) {
        return new Icon(assets.address("hours-" + size + ".png"), size + "x" + size, "image/png", purpose);
    }

    /** The built worker, told which files belong to the page. Other files, or another language, make it another worker. */
    String worker(Language language) {
        List<String> files = FILES.stream().map(assets::address).toList();
        String shell = HoursController.PAGE + "/zonder-verbinding?taal=" + language.tag();
        String all = Stream.concat(Stream.of(shell), files.stream())
                .map(file -> "\"" + file + "\"")
                .collect(Collectors.joining(","));
        return "self.app={name:\"hours-" + Integer.toHexString(all.hashCode()) + "\",shell:\"" + shell + "\",files:["
                + files.stream().map(file -> "\"" + file + "\"").collect(Collectors.joining(","))
                + "]};\n" + built();
    }

    private String built() {
        ClassPathResource script = new ClassPathResource("static" + assets.address(WORKER));
        try (InputStream in = script.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

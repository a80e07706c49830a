package nl.rookstopregister.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.sun.net.httpserver.HttpServer;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import nl.rookstopregister.support.Accessible;
import nl.rookstopregister.support.StoryTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** Where an operator names a tile server, list and map stay one; the server here draws grey squares. */
@StoryTest
@TestPropertySource(
        properties = {
            "rookstopregister.demonstration.coaches=60",
            "rookstopregister.map.attribution=Tegels van <niemand>"
        })
class AMapOnTilesTest {

    private static final String AROUND_UTRECHT = "/coaches?plaats=Utrecht&binnen=50";
    private static final Pattern POINTED_AT = Pattern.compile(".*is-pointed-at.*");
    private static final List<String> REFERRERS = new CopyOnWriteArrayList<>();
    private static final HttpServer TILES = tiles();

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void tile_server(DynamicPropertyRegistry settings) {
        settings.add("rookstopregister.map.tiles", () -> server() + "/{z}/{x}/{y}.png");
    }

    private static String server() {
        return "http://localhost:" + TILES.getAddress().getPort();
    }

    private static HttpServer tiles() {
        try {
            byte[] square = square();
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                REFERRERS.add(String.valueOf(exchange.getRequestHeaders().getFirst("Referer")));
                exchange.getResponseHeaders().set("Content-Type", "image/png");
                exchange.sendResponseHeaders(200, square.length);
                exchange.getResponseBody().write(square);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] square() throws IOException {
        BufferedImage picture = new BufferedImage(256, 256, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(new Color(0xDD, 0xE4, 0xE0));
        pen.fillRect(0, 0, 255, 255);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    @Test
    void pins_and_list_point_at_each_other_and_pins_can_be_reached_by_keyboard() {
        try (Visit visit = new Visit(port)) {
            Page page = visit.open(AROUND_UTRECHT).page();
            Locator pins = page.locator(".pin");
            assertThat(pins.first()).isVisible();
            assertThat(page.locator(".leaflet-tile-loaded").first()).isVisible();
            assertThat(page.locator(".leaflet-control-attribution")).hasText("Tegels van <niemand>");
            assertThat(page.locator(".leaflet-control-zoom-in")).hasAttribute("aria-label", "Dichterbij");
            assertThat(page.locator("svg.map__picture")).hasCount(0);

            Locator line = page.locator(".coach").first();
            String name = line.locator("h3 a").innerText();
            Locator pin = page.locator(".pin[aria-label^='1 " + name + "']");
            line.hover();
            visit.picture("map-on-tiles");
            assertThat(pin).hasClass(POINTED_AT);
            page.mouse().move(0, 0);
            pin.focus();
            assertThat(line).hasClass(POINTED_AT);
            page.keyboard().press("Enter");
            assertThat(line.locator("h3 a")).isFocused();

            Accessible.check(page);
            assertThat(visit.complaints()).isEmpty();
            assertThat(REFERRERS).isNotEmpty().containsOnly("null");
        }
    }

    @Test
    void only_pages_with_a_map_may_ask_the_tile_server() {
        try (Visit visit = new Visit(port)) {
            for (String address : List.of("/coaches", AROUND_UTRECHT)) {
                assertThat(policy(visit, address)).contains("img-src 'self' data: " + server() + ";");
            }
            for (String address : List.of("/", "/controleren", "/insluiten", "/insluiten/coaches")) {
                assertThat(policy(visit, address)).contains("img-src 'self';");
            }
        }
    }

    @Test
    void without_a_script_the_drawn_map_stays() {
        try (Visit visit = new Visit(port, new NewContextOptions().setJavaScriptEnabled(false))) {
            assertThat(visit.open(AROUND_UTRECHT).page().locator("svg.map__picture"))
                    .isVisible();
        }
    }

    private static String policy(Visit visit, String address) {
        Response answer = visit.page().navigate(address);
        return answer.headerValue("content-security-policy");
    }
}

package nl.rookstopregister.support;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A site for the browser: pages that a test gives it, under the register's policy, with the register's styles, scripts and fonts. */
public final class ShownPages implements AutoCloseable {

    private static final String POLICY =
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
                    + " connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    private static final Path STATIC = Path.of("target/classes/static");
    private static final Map<String, String> TYPES = Map.of(
            "css",
            "text/css",
            "js",
            "text/javascript",
            "svg",
            "image/svg+xml",
            "woff2",
            "font/woff2",
            "json",
            "application/json");

    private final HttpServer server;
    private final Map<String, byte[]> pages = new ConcurrentHashMap<>();
    private final AtomicInteger shown = new AtomicInteger();

    public ShownPages() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /** The address at which the browser finds this page. */
    public String show(String html) {
        String path = "/voorbeeld/" + shown.incrementAndGet();
        pages.put(path, html.getBytes(StandardCharsets.UTF_8));
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    /** The browser keeps style sheet, script and fonts, as it does those of the register. */
    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Path file = STATIC.resolve(path.substring(1));
        Headers headers = exchange.getResponseHeaders();
        byte[] page = pages.remove(path);
        if (page != null) {
            headers.set("Content-Type", "text/html;charset=utf-8");
            headers.set("Content-Security-Policy", POLICY);
            send(exchange, page);
        } else if (Files.isRegularFile(file)) {
            headers.set("Content-Type", typeOf(path));
            headers.set("Cache-Control", "max-age=3600");
            send(exchange, Files.readAllBytes(file));
        } else {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        }
    }

    private static String typeOf(String path) {
        return TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
    }

    private static void send(HttpExchange exchange, byte[] body) throws IOException {
        exchange.sendResponseHeaders(200, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

package nl.rookstopregister.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Nu HTML checker of the W3C, out of the front end's packages, in a class loader of its own. */
public final class ValidHtml {

    private static final Path JAR = Path.of("src/main/frontend/node_modules/vnu-jar/build/dist/vnu.jar");
    private static final Object CHECKER = checker();

    private ValidHtml() {}

    public static void check(String html) {
        assertThat(findings(html)).isEmpty();
    }

    /** Errors and warnings, each with the place where it was found. */
    public static List<String> findings(String html) {
        try (InputStream in = new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8))) {
            Object report =
                    CHECKER.getClass().getMethod("validate", InputStream.class).invoke(CHECKER, in);
            return JsonMapper.shared()
                    .readTree(String.valueOf(report))
                    .path("messages")
                    .valueStream()
                    .map(message -> said(message, html))
                    .toList();
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException("The HTML checker did not run", e);
        }
    }

    private static String said(JsonNode message, String html) {
        int line = message.path("lastLine").asInt(1);
        String at = html.lines().skip(line - 1L).findFirst().orElse("").strip();
        return message.path("message").asString() + " (line " + line + ": "
                + at.substring(0, Math.min(160, at.length())) + ")";
    }

    private static Object checker() {
        if (!JAR.toFile().exists()) {
            throw new IllegalStateException(JAR + " is missing: run mvn process-resources");
        }
        try {
            URI jar = JAR.toUri();
            ClassLoader own = new URLClassLoader(new URL[] {jar.toURL()}, ClassLoader.getPlatformClassLoader());
            Class<?> type = own.loadClass("nu.validator.client.EmbeddedValidator");
            Object made = type.getDeclaredConstructor().newInstance();
            Class<?> format = own.loadClass("nu.validator.client.EmbeddedValidator$OutputFormat");
            type.getMethod("setOutputFormat", format)
                    .invoke(made, format.getField("JSON").get(null));
            type.getMethod("setNoLangDetect", boolean.class).invoke(made, false);
            return made;
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException("The HTML checker could not be loaded", e);
        }
    }
}

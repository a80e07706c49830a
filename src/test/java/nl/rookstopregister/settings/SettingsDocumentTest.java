package nl.rookstopregister.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.rookstopregister.support.WrittenPart;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code docs/production.md} lists the settings as their records do. Run with {@code -Ddocs.write=true} to write it anew. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SettingsDocumentTest {

    private static final String WRITTEN_BY_THE_COMPILER = "/META-INF/spring-configuration-metadata.json";

    @Test
    void the_table_lists_every_setting() throws IOException {
        StringBuilder table = new StringBuilder("| setting | default | what it is |\n|---|---|---|\n");
        for (JsonNode setting : settings()) {
            String meaning = setting.path("description").asString("");
            assertThat(meaning).as(setting.path("name").asString()).isNotBlank();
            table.append("| `%s` | %s | %s |%n"
                    .formatted(
                            setting.path("name").asString(),
                            value(setting),
                            meaning.replaceAll("\\s+", " ").replaceAll("\\{@code ([^}]*)}", "`$1`")));
        }
        new WrittenPart(Path.of("docs/production.md"), "settings").mustSay(table.toString());
    }

    private static List<JsonNode> settings() throws IOException {
        try (InputStream written = SettingsDocumentTest.class.getResourceAsStream(WRITTEN_BY_THE_COMPILER)) {
            assertThat(written).isNotNull();
            return JsonMapper.shared()
                    .readTree(written)
                    .path("properties")
                    .valueStream()
                    .filter(each -> each.path("name").asString().startsWith(RegisterSettings.PREFIX + "."))
                    .sorted(Comparator.comparing(
                            each -> each.path("name").asString().toLowerCase(Locale.ROOT)))
                    .toList();
        }
    }

    private static String value(JsonNode setting) {
        String value = setting.path("defaultValue").asString("");
        return value.isEmpty() ? "" : "`" + value + "`";
    }
}

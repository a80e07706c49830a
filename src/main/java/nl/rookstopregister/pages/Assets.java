package nl.rookstopregister.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** The style sheet, script and fonts as the front-end build named them: the name holds a hash, so a browser may keep them. */
public record Assets(Map<String, String> names) {

    public static final String FOLDER = "/assets/";

    public Assets {
        names = Map.copyOf(names);
    }

    public static Assets built() {
        ClassPathResource list = new ClassPathResource("static/assets/assets.properties");
        Properties properties = new Properties();
        if (list.exists()) {
            try (InputStream in = list.getInputStream()) {
                properties.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Assets(properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, properties::getProperty)));
    }

    public String address(String name) {
        return FOLDER + names.getOrDefault(name, name);
    }
}

package nl.rookstopregister.pages;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.rookstopregister.shared.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Every word the register says, per language. Each context has a file {@code messages/<context>.properties} with its
 * Dutch and one ending in {@code _en} with its English; a placeholder is {@code {0}}, and quotes are just quotes.
 */
public final class Words {

    private static final Logger LOG = LoggerFactory.getLogger(Words.class);
    private static final String ENGLISH = "_en.properties";

    private final Map<Language, Map<String, String>> texts;
    private final boolean strict;

    private Words(Map<Language, Map<String, String>> texts, boolean strict) {
        this.texts = texts;
        this.strict = strict;
    }

    /** For production: a missing text shows its key and is logged. */
    public static Words lenient() {
        return new Words(read(), false);
    }

    /** For tests: a missing text is an error. */
    public static Words strict() {
        return new Words(read(), true);
    }

    public String text(Language language, String key, Object... arguments) {
        String pattern = of(language).get(key);
        if (pattern == null) {
            return missing(language, key);
        }
        return fill(pattern, new Wording(language)::write, arguments);
    }

    /** The text as HTML. The arguments come in after the shaping, so that nobody's name can bring a link along. */
    String html(Language language, String key, UnaryOperator<String> shaping, Object... arguments) {
        Wording wording = new Wording(language);
        return fill(shaping.apply(text(language, key)), value -> Prose.escape(wording.write(value)), arguments);
    }

    /** The text for one of these, {@code key.one}, or for another number of them, {@code key.other}; the count is {@code {0}}. */
    public String counted(Language language, String key, long count, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = count;
        System.arraycopy(more, 0, arguments, 1, more.length);
        return text(language, key + (count == 1 ? ".one" : ".other"), arguments);
    }

    public boolean has(Language language, String key) {
        return of(language).containsKey(key);
    }

    public Set<String> keys(Language language) {
        return Set.copyOf(of(language).keySet());
    }

    private Map<String, String> of(Language language) {
        return Objects.requireNonNull(texts.get(language));
    }

    private String missing(Language language, String key) {
        if (strict) {
            throw new IllegalArgumentException("No " + language + " text for " + key);
        }
        LOG.error("No {} text for {}", language, key);
        return key;
    }

    private static String fill(String pattern, Function<Object, String> writing, Object[] arguments) {
        String filled = pattern;
        for (int i = arguments.length - 1; i >= 0; i--) {
            filled = filled.replace("{" + i + "}", writing.apply(arguments[i]));
        }
        return filled;
    }

    private static Map<Language, Map<String, String>> read() {
        Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            texts.put(language, new HashMap<>());
        }
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
                String name = Objects.requireNonNull(file.getFilename());
                Language language = name.endsWith(ENGLISH) ? Language.EN : Language.NL;
                add(Objects.requireNonNull(texts.get(language)), file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static void add(Map<String, String> texts, Resource file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        for (String key : properties.stringPropertyNames()) {
            if (texts.put(key, properties.getProperty(key)) != null) {
                throw new IllegalStateException("Two texts for " + key + ", one in " + file.getFilename());
            }
        }
    }
}

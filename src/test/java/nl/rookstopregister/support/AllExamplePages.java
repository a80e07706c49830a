package nl.rookstopregister.support;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.rookstopregister.pages.Assets;
import nl.rookstopregister.pages.Frame;
import nl.rookstopregister.pages.Screen;
import nl.rookstopregister.pages.ScreenRequest;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.shared.Language;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/** Every example page of every context, and how each looks. */
public final class AllExamplePages {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, AllExamplePages.class.getClassLoader(), "rookstopregister.templates");
    private static final Words WORDS = Words.strict();
    private static final Frame FRAME = new Frame("0.1.0", Assets.built());

    private AllExamplePages() {}

    public static List<ExamplePage> all() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(ExamplePages.class));
        return scanner.findCandidateComponents("nl.rookstopregister").stream()
                .map(found -> made(String.valueOf(found.getBeanClassName())))
                .flatMap(ExamplePages::examples)
                .toList();
    }

    /** Every template that is a page by itself, and not a part of others, by the name of its view. */
    public static List<String> views() {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".jte"))
                    .filter(file -> !file.startsWith(TEMPLATES.resolve("layout")))
                    .filter(AllExamplePages::hasFrame)
                    .map(file -> TEMPLATES.relativize(file).toString().replaceFirst("\\.jte$", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean hasFrame(Path template) {
        try {
            return Files.readString(template).contains("@template.layout.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String html(ExamplePage example, Language language) {
        CsrfToken token = new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "example");
        ScreenRequest request =
                new ScreenRequest(language, "/voorbeeld", "/voorbeeld", example.visitor(), true, () -> token);
        Map<String, Object> model = new HashMap<>(example.model());
        model.put("screen", new Screen(WORDS, FRAME, request));
        StringOutput output = new StringOutput();
        ENGINE.render(example.view() + ".jte", model, output);
        return output.toString();
    }

    private static ExamplePages made(String name) {
        try {
            Constructor<?> constructor = Class.forName(name).getDeclaredConstructor();
            constructor.setAccessible(true);
            return (ExamplePages) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make the example pages " + name, e);
        }
    }
}

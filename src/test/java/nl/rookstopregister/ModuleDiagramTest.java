package nl.rookstopregister;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import nl.rookstopregister.support.WrittenPart;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

/** {@code docs/modules.md} shows the contexts as the code has them. Run with {@code -Ddocs.write=true} to write it anew. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ModuleDiagramTest {

    private static final Path DOCUMENT = Path.of("docs/modules.md");

    private final ApplicationModules modules =
            ApplicationModules.of(RegisterApplication.class, ArchitectureTest.GENERATED);

    @Test
    void the_diagram_shows_who_uses_whom() throws IOException {
        String arrows = contexts().stream().map(this::arrows).collect(Collectors.joining());
        new WrittenPart(DOCUMENT, "diagram").mustSay("```mermaid\nflowchart TD\n" + names() + arrows + "```\n");
    }

    @Test
    void the_table_shows_what_each_publishes_and_hears() throws IOException {
        String rows = contexts().stream()
                .map(context ->
                        "| %s | %s | %s |%n".formatted(name(context), used(context), String.join(", ", heard(context))))
                .collect(Collectors.joining());
        new WrittenPart(DOCUMENT, "table").mustSay("| context | uses | listens to |\n|---|---|---|\n" + rows);
    }

    /** Without what everybody may use: its arrows would hide all others. */
    private List<ApplicationModule> contexts() {
        return modules.stream()
                .filter(module -> !modules.getSharedModules().contains(module))
                .sorted((one, other) -> name(one).compareTo(name(other)))
                .toList();
    }

    private String names() {
        return contexts().stream()
                .map(context -> "    %s[\"%s\"]%n".formatted(name(context), context.getDisplayName()))
                .collect(Collectors.joining());
    }

    private String arrows(ApplicationModule context) {
        return uses(context).stream()
                .map(used -> "    %s --> %s%n".formatted(name(context), used))
                .collect(Collectors.joining());
    }

    private String used(ApplicationModule context) {
        return String.join(", ", uses(context));
    }

    private List<String> uses(ApplicationModule context) {
        return context.getDirectDependencies(modules, DependencyType.values())
                .uniqueModules()
                .filter(module -> !modules.getSharedModules().contains(module))
                .map(ModuleDiagramTest::name)
                .distinct()
                .sorted()
                .toList();
    }

    private List<String> heard(ApplicationModule context) {
        return context.getEventsListenedTo(modules).stream()
                .filter(event -> event.getPackageName().startsWith("nl.rookstopregister"))
                .map(event -> event.getSimpleName())
                .distinct()
                .sorted()
                .toList();
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}

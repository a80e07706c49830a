package nl.rookstopregister.register.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.rookstopregister.register.DecisionAuthority;
import nl.rookstopregister.register.DecisionKind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** {@code docs/lifecycle.md} says what the tables say. Run with {@code -Ddocs.write=true} to write it anew. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LifecycleDocumentTest {

    private static final Path DOCUMENT = Path.of("docs/lifecycle.md");

    @Test
    void the_document_says_what_the_tables_say() throws IOException {
        if (Boolean.getBoolean("docs.write")) {
            Files.createDirectories(DOCUMENT.getParent());
            Files.writeString(DOCUMENT, document());
        }
        assertThat(DOCUMENT).hasContent(document());
    }

    private static String to(Step step) {
        if (step.to() != null) {
            return step.to().name();
        }
        return step.kind() == DecisionKind.MERGE
                ? "what follows from both records"
                : "what follows from the decisions that are left";
    }

    private static String document() {
        String steps = Lifecycle.all().stream()
                .map(step -> line(List.of(
                        step.from().name(), step.kind().name(), to(step), names(step.bodies()), names(step.needs()))))
                .collect(Collectors.joining("\n"));
        String authority = DecisionAuthority.TABLE.stream()
                .map(row -> line(List.of(
                        row.grants() ? "grant" : "refuse",
                        row.weight().name(),
                        names(row.authority().bodies()),
                        row.authority().fourEyes() ? "yes" : "no",
                        row.authority().writtenGround() ? "yes" : "no")))
                .collect(Collectors.joining("\n"));
        return """
                # Lifecycle of a registration

                Generated from `register.model.Lifecycle` and `register.DecisionAuthority`; a test holds this page against them.
                The same tables drive what the register accepts and what its pages offer.

                ## From, decision, to

                | from | decision | to | may be taken by | needs |
                |---|---|---|---|---|
                %s

                A term that ends lapses on the next day, also before the clock has recorded the lapse. A suspension does not stop
                the term. A renewal follows the running term; until two months after the term (provisional) it can still be
                renewed late, from the day of the decision on. Nobody returns from a striking-off but by a correction or a
                revocation.

                Two records of one person are merged by one decision on both: day by day they stand as one, with the longest
                term, and from then on nothing is decided about the one that went. Nothing is decided about somebody who
                died either. Taking such a decision back gives the days as they were.

                ## Who decides what rests on an assessment

                Admit, register, renew and annotate grant; refuse refuses.

                | what | the norm says | may be taken by | four eyes | written ground |
                |---|---|---|---|---|
                %s
                """.formatted(steps, authority);
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().collect(Collectors.joining(", "));
    }
}

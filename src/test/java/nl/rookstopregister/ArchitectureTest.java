package nl.rookstopregister;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.ImportOption.OnlyIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.rookstopregister.broken.model.ModelWithClock;
import nl.rookstopregister.broken.model.ModelWithSpring;
import nl.rookstopregister.broken.unmarked.Unmarked;
import nl.rookstopregister.broken.usecase.UseCaseThatKnowsAPage;
import nl.rookstopregister.broken.web.CoachManager;
import nl.rookstopregister.broken.web.ManyArguments;
import nl.rookstopregister.broken.web.PublicController;
import nl.rookstopregister.broken.web.SqlOutsideTheStore;
import nl.rookstopregister.broken.web.TransactionalClass;
import nl.rookstopregister.broken.web.TransactionalMethod;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchitectureTest {

    /** What a tool writes: page templates turned into Java, and the bean definitions that Spring makes ahead of time. */
    static final DescribedPredicate<JavaClass> GENERATED = DescribedPredicate.describe(
            "generated",
            type -> type.getPackageName().startsWith("nl.rookstopregister.templates")
                    || type.getName().contains("__")
                    || type.getName().contains("$$"));

    private static final JavaClasses REGISTER = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages("nl.rookstopregister")
            .that(DescribedPredicate.not(GENERATED));

    private static final JavaClasses TESTS =
            new ClassFileImporter().withImportOption(new OnlyIncludeTests()).importPackages("nl.rookstopregister");

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(ArchitectureRules.MODELS_ARE_PLAIN_JAVA, ModelWithSpring.class),
                Arguments.of(ArchitectureRules.CONTROLLERS_STAY_INSIDE_THEIR_CONTEXT, PublicController.class),
                Arguments.of(ArchitectureRules.ONLY_A_CLOCK_TELLS_THE_TIME, ModelWithClock.class),
                Arguments.of(ArchitectureRules.NO_METHOD_IS_TRANSACTIONAL, TransactionalMethod.class),
                Arguments.of(ArchitectureRules.ONLY_A_USE_CASE_IS_TRANSACTIONAL, TransactionalClass.class),
                Arguments.of(ArchitectureRules.USE_CASES_KNOW_NO_PAGES, UseCaseThatKnowsAPage.class),
                Arguments.of(ArchitectureRules.SQL_STAYS_IN_STORES, SqlOutsideTheStore.class),
                Arguments.of(ArchitectureRules.NAMES_SAY_WHAT_A_THING_IS, CoachManager.class),
                Arguments.of(ArchitectureRules.CONSTRUCTORS_TAKE_FEW_ARGUMENTS, ManyArguments.class),
                Arguments.of(ArchitectureRules.PACKAGES_SAY_WHERE_NULL_IS_ALLOWED, Unmarked.class));
    }

    @Test
    void contexts_reach_each_other_only_through_what_they_publish() {
        ApplicationModules.of(RegisterApplication.class, GENERATED).verify();
    }

    /** A package-info among the tests hides that of the context, and with it what the context may use. */
    @Test
    void tests_do_not_hide_what_a_package_says_of_itself() throws IOException {
        Path tests = Path.of("src/test/java");
        try (Stream<Path> files = Files.walk(tests)) {
            assertThat(files.filter(file -> file.endsWith("package-info.java"))
                            .map(tests::relativize)
                            .filter(file ->
                                    Files.exists(Path.of("src/main/java").resolve(file))))
                    .isEmpty();
        }
    }

    @ParameterizedTest(name = "{0} rejects {1}")
    @MethodSource("rules")
    void every_rule_rejects_its_broken_sample(ArchRule rule, Class<?> broken) {
        JavaClasses sample = new ClassFileImporter().importClasses(broken);

        assertThat(rule.allowEmptyShould(true).evaluate(sample).hasViolation()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void the_register_keeps_every_rule(ArchRule rule, Class<?> broken) {
        // A young context may have no class yet that a rule speaks of; the broken sample proves that the rule can fail.
        rule.allowEmptyShould(true).check(REGISTER);
    }

    @Test
    void tests_mock_nothing() {
        ArchitectureRules.NOTHING_IS_MOCKED.check(TESTS);
    }
}

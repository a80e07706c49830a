package nl.rookstopregister.norms;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NormsStayPlainTest {

    private static final String ROOT = "nl.rookstopregister.norms";

    private static ArchRule plain(String... packages) {
        return noClasses()
                .that()
                .resideInAnyPackage(packages)
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "tools.jackson..",
                        "com.fasterxml..",
                        "com.networknt..",
                        "java.sql..",
                        "java.time.zone..");
    }

    @Test
    void facts_norms_and_assessments_know_no_framework_and_no_format() {
        plain(ROOT, ROOT + ".model")
                .check(new ClassFileImporter()
                        .withImportOption(new DoNotIncludeTests())
                        .importPackages(ROOT));
    }

    @Test
    void the_rule_notices_the_packages_that_do() {
        assertThat(plain(ROOT + ".files")
                        .evaluate(new ClassFileImporter().importPackages(ROOT + ".files"))
                        .hasViolation())
                .isTrue();
    }
}

package nl.rookstopregister;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import nl.rookstopregister.shared.UseCase;
import org.jspecify.annotations.NullMarked;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** The rules of the code that a compiler cannot check, each a sentence. */
final class ArchitectureRules {

    private static final int CONSTRUCTOR_ARGUMENTS = 6;
    private static final String PEOPLE_ARE_ASKED = "..web..";

    static final ArchRule MODELS_ARE_PLAIN_JAVA = classes()
            .that()
            .resideInAPackage("..model..")
            .should()
            .onlyDependOnClassesThat(resideInAPackage("java..")
                    .or(resideInAPackage("org.jspecify.."))
                    .or(resideInAPackage("nl.rookstopregister.shared.."))
                    .or(resideInAPackage("nl.rookstopregister.*"))
                    .or(resideInAPackage("..model..")));

    static final ArchRule CONTROLLERS_STAY_INSIDE_THEIR_CONTEXT = classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .bePackagePrivate()
            .andShould()
            .resideInAnyPackage(PEOPLE_ARE_ASKED, "..api..");

    static final ArchRule ONLY_A_CLOCK_TELLS_THE_TIME = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "now() without a clock",
                    (JavaCall<?> call) -> call.getTarget().getName().equals("now")
                            && call.getTargetOwner().getPackageName().equals("java.time")
                            && call.getTarget().getRawParameterTypes().stream()
                                    .noneMatch(type -> type.isEquivalentTo(Clock.class))))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callConstructor(java.util.Date.class);

    static final ArchRule NO_METHOD_IS_TRANSACTIONAL = methods().should().notBeMetaAnnotatedWith(Transactional.class);

    static final ArchRule ONLY_A_USE_CASE_IS_TRANSACTIONAL = noClasses()
            .that()
            .areNotAnnotations()
            .and()
            .areNotAnnotatedWith(UseCase.class)
            .should()
            .beMetaAnnotatedWith(Transactional.class);

    static final ArchRule USE_CASES_KNOW_NO_PAGES = noClasses()
            .that()
            .resideInAPackage("..usecase..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(PEOPLE_ARE_ASKED, "..api..");

    /** Small contexts stay flat; what speaks SQL there says so in its name. */
    static final ArchRule SQL_STAYS_IN_STORES = noClasses()
            .that()
            .resideOutsideOfPackage("..store..")
            .and()
            .haveSimpleNameNotStartingWith("Jdbc")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "org.postgresql..");

    static final ArchRule NAMES_SAY_WHAT_A_THING_IS =
            noClasses().should().haveNameMatching(".*(Impl|Util|Utils|Manager|Helper|DTO|Dto|Data|Info|Base)(\\$.*)?");

    static final ArchRule CONSTRUCTORS_TAKE_FEW_ARGUMENTS = classes()
            .that(DescribedPredicate.describe(
                    "are neither records nor enums", type -> !type.isRecord() && !type.isEnum()))
            .should(takeFewArguments());

    static final ArchRule PACKAGES_SAY_WHERE_NULL_IS_ALLOWED = classes().should(liveInANullMarkedPackage());

    static final ArchRule NOTHING_IS_MOCKED =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("org.mockito..", "org.easymock..");

    private ArchitectureRules() {}

    private static ArchCondition<JavaClass> takeFewArguments() {
        return new ArchCondition<>("take at most " + CONSTRUCTOR_ARGUMENTS + " constructor arguments") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getConstructors().stream()
                        .filter(constructor ->
                                constructor.getRawParameterTypes().size() > CONSTRUCTOR_ARGUMENTS)
                        .forEach(constructor ->
                                events.add(SimpleConditionEvent.violated(type, constructor.getFullName())));
            }
        };
    }

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a package that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " lives in an unmarked package"));
                }
            }
        };
    }
}

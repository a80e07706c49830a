package nl.rookstopregister.norms.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.rookstopregister.norms.NormId;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.norms.Standing;

/**
 * Whether there is anybody at all to whom a norm applies. Rules look at the day of the first registration, so it is enough
 * to try somebody on each day on which one of them begins to hold, the day after each on which one ends, and before all.
 */
final class SomebodyJudged {

    private final List<Rule> rules;

    SomebodyJudged(List<Rule> rules) {
        this.rules = rules;
    }

    boolean by(NormId norm, LocalDate day) {
        return standings()
                .anyMatch(standing -> Arrays.stream(Procedure.values())
                        .anyMatch(procedure -> rules.stream()
                                .filter(rule -> rule.holds(standing, procedure, day))
                                .findFirst()
                                .filter(rule -> rule.answer().norm().equals(norm))
                                .isPresent()));
    }

    boolean later(NormId norm, LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.answer().norm().equals(norm))
                .anyMatch(rule ->
                        rule.notBefore().isAfter(day) || rule.scope().from().isAfter(day));
    }

    private Stream<Standing> standings() {
        Stream<LocalDate> days = rules.stream().map(Rule::scope).flatMap(SomebodyJudged::edges);
        return Stream.concat(
                Stream.of(Standing.NEW),
                Stream.concat(Stream.of(LocalDate.MIN), days).distinct().map(first -> new Standing(null, first, null)));
    }

    private static Stream<LocalDate> edges(Scope scope) {
        LocalDate through = scope.registeredThrough();
        return Stream.of(scope.registeredFrom(), through == null ? null : through.plusDays(1))
                .filter(Objects::nonNull);
    }
}

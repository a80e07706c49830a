package nl.rookstopregister.norms.model;

import java.time.LocalDate;
import nl.rookstopregister.norms.ApplicableNorm;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.norms.Standing;
import nl.rookstopregister.norms.Text;

/** A scope, the first day on which anybody may be answered by it, and the answer that it gives. */
record Rule(Scope scope, LocalDate notBefore, ApplicableNorm answer) {

    static Rule of(NormDocument document, Scope scope) {
        return new Rule(
                scope,
                LocalDate.MIN,
                new ApplicableNorm(
                        document.id(),
                        document.title(),
                        scope.cohort(),
                        new Text(scope.nl(), scope.en()),
                        scope.articles()));
    }

    /** Of a norm that was adopted later than its scopes say. */
    Rule notBefore(LocalDate from) {
        return new Rule(scope, from, answer);
    }

    boolean holds(Standing standing, Procedure procedure, LocalDate day) {
        return !day.isBefore(notBefore) && scope.holds(standing, procedure, day);
    }
}

package nl.rookstopregister.register.store;

import nl.rookstopregister.norms.Assessment;
import nl.rookstopregister.norms.format.AssessmentFormat;
import org.springframework.stereotype.Component;

/** Assessments as the ledger keeps them: whole, as JSON that carries the version of its format. */
@Component
class StoredAssessments {

    String write(Assessment assessment) {
        return AssessmentFormat.write(assessment);
    }

    Assessment read(String json) {
        return AssessmentFormat.read(json);
    }
}

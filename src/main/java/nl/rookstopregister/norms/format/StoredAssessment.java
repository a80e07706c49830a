package nl.rookstopregister.norms.format;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.rookstopregister.norms.ApplicableNorm;
import nl.rookstopregister.norms.Asked;
import nl.rookstopregister.norms.Assessment;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Finding;
import nl.rookstopregister.norms.NotCounted;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.norms.Standing;
import nl.rookstopregister.norms.Statement;
import nl.rookstopregister.norms.Status;
import org.jspecify.annotations.Nullable;

/** The shape of an assessment in storage, format 1. */
record StoredAssessment(
        int format,
        ApplicableNorm applied,
        Procedure procedure,
        LocalDate day,
        Standing standing,
        List<Fact> facts,
        StoredFinding finding) {

    StoredAssessment {
        Objects.requireNonNull(applied, "Lacks the norm that applied");
        Objects.requireNonNull(facts, "Lacks the facts");
        Objects.requireNonNull(finding, "Lacks the finding");
    }

    /** A finding that names its facts by their identifiers. */
    record StoredFinding(
            Asked asked,
            Status status,
            Statement found,
            @Nullable Statement wouldMeet,
            List<String> counted,
            Map<String, Statement> notCounted,
            List<StoredFinding> parts) {

        static StoredFinding of(Finding finding, Map<String, Fact> facts) {
            finding.counted().forEach(fact -> facts.putIfAbsent(fact.id(), fact));
            Map<String, Statement> notCounted = new LinkedHashMap<>();
            finding.notCounted().forEach(each -> {
                facts.putIfAbsent(each.fact().id(), each.fact());
                notCounted.put(each.fact().id(), each.reason());
            });
            return new StoredFinding(
                    finding.asked(),
                    finding.status(),
                    finding.found(),
                    finding.wouldMeet(),
                    finding.counted().stream().map(Fact::id).toList(),
                    notCounted,
                    finding.parts().stream().map(part -> of(part, facts)).toList());
        }

        Finding finding(Map<String, Fact> facts) {
            List<NotCounted> left = notCounted.entrySet().stream()
                    .map(each -> new NotCounted(fact(facts, each.getKey()), each.getValue()))
                    .toList();
            return new Finding(
                    asked,
                    status,
                    found,
                    wouldMeet,
                    new Finding.Weighed(
                            counted.stream().map(id -> fact(facts, id)).toList(), left),
                    parts.stream().map(part -> part.finding(facts)).toList());
        }

        private static Fact fact(Map<String, Fact> facts, String id) {
            Fact fact = facts.get(id);
            if (fact == null) {
                throw new IllegalArgumentException("The assessment weighs " + id + " and does not keep it");
            }
            return fact;
        }
    }

    static StoredAssessment of(Assessment assessment) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        StoredFinding finding = StoredFinding.of(assessment.finding(), facts);
        return new StoredAssessment(
                assessment.format(),
                assessment.applied(),
                assessment.procedure(),
                assessment.day(),
                assessment.standing(),
                List.copyOf(facts.values()),
                finding);
    }

    Assessment assessment() {
        Map<String, Fact> byId = new HashMap<>();
        facts.forEach(fact -> byId.put(fact.id(), fact));
        return new Assessment(format, applied, procedure, day, standing, finding.finding(byId));
    }
}

package nl.rookstopregister.norms.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.rookstopregister.norms.Asked;
import nl.rookstopregister.norms.Competences;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Finding;
import nl.rookstopregister.norms.Proof;
import nl.rookstopregister.norms.Statement;
import nl.rookstopregister.norms.Status;
import org.jspecify.annotations.Nullable;

/** Every competence of the profile shown in practice, in the judgement of an experienced supervisor (S1). */
public record SupervisorJudged(Heading heading, Profile profile, int supervisorYears, Set<Proof.Kind> proof)
        implements Requirement {

    @Override
    public List<Object> asks() {
        return List.of(supervisorYears);
    }

    @Override
    public Judge judge(Asked asked) {
        int proofs = Objection.bits(proof);
        Competences whole = profile.competences();
        return subject -> {
            Weighing weighing = new Weighing();
            Competences sure = Competences.NONE;
            Competences possible = Competences.NONE;
            for (Fact fact : subject.facts) {
                if (fact instanceof Fact.SupervisorAssessment judged) {
                    Objection objection = objection(judged, proofs, subject.day);
                    if (objection == null) {
                        weighing.count(fact);
                        sure = sure.and(judged.competences());
                    } else {
                        weighing.leaveOut(fact, objection);
                        possible = objection.open ? possible.and(judged.competences()) : possible;
                    }
                }
            }
            Competences missing = whole.without(sure);
            boolean open = possible.containsAll(missing);
            return finding(asked, whole.size(), missing, open, weighing);
        };
    }

    private static Finding finding(Asked asked, int whole, Competences missing, boolean open, Weighing weighing) {
        Statement found = Statement.of("supervisor-judged.found", whole - missing.size(), whole);
        if (missing.isEmpty()) {
            return new Finding(asked, Status.MET, found, null, weighing.result(), List.of());
        }
        Statement wouldMeet =
                open ? OneFact.PROOF_WOULD_DO : Statement.of("supervisor-judged.would-meet", missing.toString());
        Status status = open ? Status.NOT_YET_KNOWN : Status.NOT_MET;
        return new Finding(asked, status, found, wouldMeet, weighing.result(), List.of());
    }

    private @Nullable Objection objection(Fact.SupervisorAssessment judged, int proofs, LocalDate day) {
        LocalDate since = judged.supervisorSince();
        return since == null || since.plusYears(supervisorYears).isAfter(judged.on())
                ? Objection.SUPERVISOR_NOT_REGISTERED_LONG_ENOUGH
                : Objection.to(judged, proofs, day);
    }
}

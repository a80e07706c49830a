package nl.rookstopregister.norms.model;

import java.util.List;
import nl.rookstopregister.norms.Asked;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Finding;
import nl.rookstopregister.norms.Statement;
import nl.rookstopregister.norms.Status;
import org.jspecify.annotations.Nullable;

/** Judges a requirement for which one fact is enough. */
final class OneFact implements Judge {

    static final Statement PROOF_WOULD_DO = Statement.of("open.would-meet");

    /** What one fact is worth for a requirement: no objection, or one of them. */
    @FunctionalInterface
    interface Test {
        @Nullable Objection objection(Fact fact, Case subject);
    }

    private final Asked asked;
    private final Test test;
    private final Statement found;
    private final Statement missing;
    private final Statement wouldMeet;

    OneFact(Requirement requirement, Asked asked, Test test) {
        this.asked = asked;
        this.test = test;
        this.found = Statement.of("one-fact.found");
        this.missing = Statement.of("one-fact.missing");
        this.wouldMeet = new Statement(requirement.kind() + ".would-meet", requirement.asks());
    }

    @Override
    public Finding judge(Case subject) {
        Weighing weighing = new Weighing();
        boolean open = false;
        for (Fact fact : subject.facts) {
            Objection objection = test.objection(fact, subject);
            if (objection == null) {
                weighing.count(fact);
            } else if (objection != Objection.UNRELATED) {
                weighing.leaveOut(fact, objection);
                open |= objection.open;
            }
        }
        if (!weighing.nothingCounted()) {
            return new Finding(asked, Status.MET, found, null, weighing.result(), List.of());
        }
        return open
                ? new Finding(asked, Status.NOT_YET_KNOWN, missing, PROOF_WOULD_DO, weighing.result(), List.of())
                : new Finding(asked, Status.NOT_MET, missing, wouldMeet, weighing.result(), List.of());
    }
}

package nl.rookstopregister.norms.model;

import java.util.List;
import java.util.function.ToIntFunction;
import nl.rookstopregister.norms.Asked;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Finding;
import nl.rookstopregister.norms.Statement;
import nl.rookstopregister.norms.Status;

/** Judges a requirement for which the amounts of several facts add up. */
final class Total implements Judge {

    private final Asked asked;
    private final int minimum;
    private final OneFact.Test test;
    private final ToIntFunction<Fact> amount;
    private final String found;
    private final String wouldMeet;

    Total(Requirement requirement, Asked asked, int minimum, OneFact.Test test, ToIntFunction<Fact> amount) {
        this.asked = asked;
        this.minimum = minimum;
        this.test = test;
        this.amount = amount;
        this.found = requirement.kind() + ".found";
        this.wouldMeet = requirement.kind() + ".would-meet";
    }

    @Override
    public Finding judge(Case subject) {
        Weighing weighing = new Weighing();
        int sure = 0;
        int possible = 0;
        for (Fact fact : subject.facts) {
            Objection objection = test.objection(fact, subject);
            if (objection == null) {
                weighing.count(fact);
                sure += amount.applyAsInt(fact);
            } else if (objection != Objection.UNRELATED) {
                weighing.leaveOut(fact, objection);
                possible += objection.open ? amount.applyAsInt(fact) : 0;
            }
        }
        Statement says = Statement.of(found, sure, minimum);
        if (sure >= minimum) {
            return new Finding(asked, Status.MET, says, null, weighing.result(), List.of());
        }
        return sure + possible >= minimum
                ? new Finding(asked, Status.NOT_YET_KNOWN, says, OneFact.PROOF_WOULD_DO, weighing.result(), List.of())
                : new Finding(
                        asked,
                        Status.NOT_MET,
                        says,
                        Statement.of(wouldMeet, minimum - sure),
                        weighing.result(),
                        List.of());
    }
}

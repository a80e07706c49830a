package nl.rookstopregister.norms.model;

import java.util.List;
import java.util.Set;
import nl.rookstopregister.norms.Asked;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Proof;
import nl.rookstopregister.norms.Statement;

/** Meetings with other coaches in the last so many months (S1, role 4); none are asked as long as the number is nought. */
public record IntervisionHeld(
        Heading heading, int meetings, @Within(least = 1) int months, Set<Proof.Kind> proof) implements Requirement {

    @Override
    public List<Object> asks() {
        return List.of(meetings, months);
    }

    @Override
    public Judge judge(Asked asked) {
        if (meetings == 0) {
            var none = AskedFrom.notAsked(asked, Statement.of("not-asked.none"));
            return subject -> none;
        }
        int proofs = Objection.bits(proof);
        return new Total(
                this,
                asked,
                meetings,
                (fact, subject) -> {
                    if (!(fact instanceof Fact.IntervisionMeeting)) {
                        return Objection.UNRELATED;
                    }
                    return fact.on().isBefore(subject.lastMonths(months).from())
                            ? Objection.TOO_LONG_AGO
                            : Objection.to(fact, proofs, subject.day);
                },
                fact -> 1);
    }
}

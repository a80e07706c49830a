package nl.rookstopregister.accreditation.model.review;

import java.util.List;

/** What became of something that somebody wanted to do in a case. */
public sealed interface Step {

    /** Done; the case as it is now. */
    record Taken(Review review) implements Step {}

    /** The case stands somewhere else by now. */
    record NotFromHere(Stage stage) implements Step {}

    /** This person may not judge or decide here. */
    record Conflicted(List<Conflict> conflicts) implements Step {

        public Conflicted {
            conflicts = List.copyOf(conflicts);
        }
    }

    /** Nobody has two parts in one case. */
    record SitsHereAlready() implements Step {}

    /** This person does not sit in this case, or not any more. */
    record NoSeat() implements Step {}

    /** What was handed in stays as it is. */
    record HandedInAlready() implements Step {}

    /** The judgement is not whole yet. */
    record Incomplete(List<Gap> gaps) implements Step {

        public Incomplete {
            gaps = List.copyOf(gaps);
        }
    }

    /** A refusal, and anything else than the advice, is explained. */
    record GroundMissing() implements Step {}

    /** Only the committee judges and rules. */
    record NotOfCommittee() implements Step {}

    /** Only a declared conflict needs words. */
    record ReasonMissing() implements Step {}

    /** Whoever proposed it cannot be the second pair of eyes. */
    record OwnProposal() implements Step {}
}

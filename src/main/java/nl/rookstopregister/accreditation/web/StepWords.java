package nl.rookstopregister.accreditation.web;

import nl.rookstopregister.accreditation.model.review.Step;

/** Which words say why something in a case did not go. */
final class StepWords {

    private StepWords() {}

    static String key(Step step) {
        return switch (step) {
            case Step.Taken _ -> throw new IllegalArgumentException("Nothing went wrong");
            case Step.NotFromHere _ -> "review.wrong.overtaken";
            case Step.Conflicted _ -> "review.wrong.conflicted";
            case Step.SitsHereAlready _ -> "review.wrong.sits-already";
            case Step.NoSeat _ -> "review.wrong.no-seat";
            case Step.HandedInAlready _ -> "review.wrong.handed-in";
            case Step.Incomplete _ -> "review.wrong.incomplete";
            case Step.GroundMissing _ -> "review.wrong.ground";
            case Step.NotOfCommittee _ -> "review.wrong.not-of-committee";
            case Step.ReasonMissing _ -> "review.wrong.reason";
            case Step.OwnProposal _ -> "review.wrong.own-proposal";
        };
    }
}

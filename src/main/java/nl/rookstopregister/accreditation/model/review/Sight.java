package nl.rookstopregister.accreditation.model.review;

import java.util.List;
import nl.rookstopregister.accounts.AccountId;

/**
 * Whose judgements somebody may see. The first two judge apart from each other, and nobody who could tell them sees
 * either before both are in; a third judges before seeing theirs.
 */
public final class Sight {

    private Sight() {}

    /** The seats whose scores and advice this person may see, the own one left out. */
    public static List<Seat> of(Review review, AccountId viewer) {
        return review.seats().stream()
                .filter(seat -> !seat.person().account().equals(viewer))
                .filter(seat -> seat.judgement().isSubmitted())
                .filter(_ -> review.pairIsIn())
                .filter(_ -> mayLook(review, viewer))
                .toList();
    }

    /** A third looks at the two only after scoring every criterion: that first. */
    private static boolean mayLook(Review review, AccountId viewer) {
        return review.seat(viewer)
                .filter(own -> own.isThird() && own.isWaitedFor())
                .map(own -> own.judgement().hasScored(review.criteria()))
                .orElse(true);
    }
}

package nl.rookstopregister.supervision.usecase;

import java.util.Locale;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;
import nl.rookstopregister.supervision.SupervisionId;
import nl.rookstopregister.supervision.model.Supervision;
import nl.rookstopregister.supervision.model.Supervision.Move;
import nl.rookstopregister.supervision.model.Supervisions;

/** Says yes or no, sends back, submits again, stops: all but the judgement itself. */
@UseCase
public class MoveSupervision {

    private final Supervisions supervisions;
    private final SupervisorTerms terms;
    private final SupervisionMail mail;

    MoveSupervision(Supervisions supervisions, SupervisorTerms terms, SupervisionMail mail) {
        this.supervisions = supervisions;
        this.terms = terms;
        this.mail = mail;
    }

    /** What became of it. */
    public sealed interface Moving {

        record Moved(Supervision supervision) implements Moving {}

        record RemarkMissing() implements Moving {}

        /** The supervisor has as many people under assessment as the norm allows at once. */
        record LimitReached(int atOnce) implements Moving {}

        /** This person may not, or it stands otherwise by now. */
        record NotNow() implements Moving {}
    }

    /** @param move any but signing, which takes a judgement */
    public Moving move(SupervisionId id, CoachId by, Move move, String remark) {
        if (move == Move.SIGN) {
            throw new IllegalArgumentException("A judgement is signed by JudgeInPractice");
        }
        if (move == Move.ACCEPT) {
            supervisions.holdSupervisor(by);
        }
        Supervision now =
                supervisions.hold(id).filter(each -> each.canBe(move, by)).orElse(null);
        if (now == null) {
            return new Moving.NotNow();
        }
        if (move.needsRemark() && remark.isBlank()) {
            return new Moving.RemarkMissing();
        }
        int atOnce = terms.atOnce();
        if (move == Move.ACCEPT && supervisions.underAssessment(by) >= atOnce) {
            return new Moving.LimitReached(atOnce);
        }
        Supervision moved = now.after(move, by, remark.strip(), terms.now()).orElseThrow();
        if (move == Move.ACCEPT) {
            supervisions.saveAccepted(moved, atOnce);
        } else {
            supervisions.save(moved);
        }
        tell(move, moved);
        return new Moving.Moved(moved);
    }

    private void tell(Move move, Supervision moved) {
        String what = move.name().toLowerCase(Locale.ROOT).replace('_', '-');
        if (move.isOfSupervisor()) {
            mail.toCoach(what, moved);
        } else {
            mail.toSupervisor(what, moved);
        }
    }
}

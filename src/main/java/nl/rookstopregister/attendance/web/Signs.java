package nl.rookstopregister.attendance.web;

import nl.rookstopregister.attendance.model.Claim;
import nl.rookstopregister.attendance.model.SessionFile;
import nl.rookstopregister.attendance.model.Verdict;
import nl.rookstopregister.pages.Sign;

/** The signs beside states. Public: templates ask for them. */
public final class Signs {

    private Signs() {}

    public static Sign of(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Ready _ -> Sign.MET;
            case Verdict.AlreadyListed _, Verdict.NotCompleted _ -> Sign.NEUTRAL;
            case Verdict.Mismatch _ -> Sign.WAIT;
            case Verdict.Obstructed _ -> Sign.NO;
        };
    }

    public static Sign of(SessionFile.Stage stage) {
        return switch (stage) {
            case CLOSED -> Sign.MET;
            case OPEN -> Sign.WAIT;
            case OVERDUE -> Sign.NO;
            case COMING, NOTHING_TO_DO -> Sign.NEUTRAL;
        };
    }

    public static Sign of(Claim.State state) {
        return switch (state) {
            case CONFIRMED, UPHELD -> Sign.MET;
            case ASKED, AT_OFFICE -> Sign.WAIT;
            case OVERDUE, REFUSED, REJECTED -> Sign.NO;
        };
    }
}

package nl.rookstopregister.supervision.web;

import nl.rookstopregister.pages.Sign;
import nl.rookstopregister.supervision.model.Supervision;

/** The sign that goes with where a supervision stands. */
public final class Signs {

    private Signs() {}

    public static Sign of(Supervision.State state) {
        return switch (state) {
            case SIGNED -> Sign.MET;
            case ASKED, ACCEPTED, SENT_BACK -> Sign.WAIT;
            case DECLINED -> Sign.NO;
            case WITHDRAWN, ENDED -> Sign.NEUTRAL;
        };
    }
}

package nl.rookstopregister.norms.web;

import nl.rookstopregister.norms.Status;
import nl.rookstopregister.pages.Sign;

/** The sign that stands for a status on a page. */
public final class StatusSign {

    private StatusSign() {}

    public static Sign of(Status status) {
        return switch (status) {
            case MET -> Sign.MET;
            case NOT_YET_KNOWN -> Sign.WAIT;
            case NOT_MET -> Sign.NO;
            case NOT_ASKED -> Sign.NEUTRAL;
        };
    }
}

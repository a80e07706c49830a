package nl.rookstopregister.takeover.web;

import java.util.List;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.Sign;
import nl.rookstopregister.takeover.model.Delivery;

/** Where the office hands in a predecessor's file, and what was handed in before. */
public record TakeoverPage(List<Delivery> log, FormErrors errors) {

    /** The words for a stage stand under this key. */
    public static String stageKey(Delivery delivery) {
        return "takeover.stage." + delivery.stage();
    }

    public static Sign sign(Delivery delivery) {
        return switch (delivery.stage()) {
            case APPLIED -> Sign.MET;
            case CHECKING, CHECKED, APPLYING -> Sign.WAIT;
            case FAILED -> Sign.NO;
            case WITHDRAWN -> Sign.NEUTRAL;
        };
    }
}

package nl.rookstopregister.takeover.web;

import java.util.List;
import nl.rookstopregister.pages.Crumb;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.Screen;
import nl.rookstopregister.pages.Sign;
import nl.rookstopregister.pages.Visitor;
import nl.rookstopregister.takeover.model.Delivery;
import nl.rookstopregister.takeover.model.Report;

/** Where the office hands in a predecessor's file, and what was handed in before. */
public record TakeoverPage(List<Delivery> log, FormErrors errors) {

    /** Where the reader came from: the office's start page, or the administrator's. */
    public static Crumb home(Screen screen) {
        return screen.visitor().filter(Visitor::decides).isPresent()
                ? new Crumb(screen.text("takeover.office"), "/bureau")
                : new Crumb(screen.text("takeover.administration"), "/beheer");
    }

    /** The words for a stage stand under this key. */
    public static String stageKey(Delivery delivery) {
        return "takeover.stage." + delivery.stage();
    }

    /** Who handed it in and when, and how much there was in it. */
    public static String hint(Screen screen, Delivery delivery) {
        String handedIn =
                screen.text("takeover.handed-in", delivery.handedInBy().name(), delivery.handedInAt());
        Report report = delivery.report();
        return report == null
                ? handedIn
                : handedIn + ". " + screen.text("takeover.log.found", report.rows(), report.fresh(), report.refused());
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

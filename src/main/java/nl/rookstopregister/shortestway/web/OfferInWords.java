package nl.rookstopregister.shortestway.web;

import java.util.stream.Collectors;
import nl.rookstopregister.pages.Screen;
import nl.rookstopregister.pages.Sign;
import nl.rookstopregister.shared.Days;
import nl.rookstopregister.shortestway.model.ActivityOffer;
import nl.rookstopregister.shortestway.model.Objective;
import nl.rookstopregister.shortestway.model.Offer;
import nl.rookstopregister.shortestway.model.Pick;
import nl.rookstopregister.shortestway.model.SessionOffer;
import nl.rookstopregister.shortestway.model.Way;

/** Sessions, activities, and ways of them, in words. */
public final class OfferInWords {

    private OfferInWords() {}

    public static String name(Screen screen, Offer offer) {
        return offer instanceof ActivityOffer activity && !activity.isNamed()
                ? screen.text("shortestway.activity.kind." + activity.category())
                : offer.name();
    }

    public static String when(Screen screen, Offer offer) {
        return switch (offer.days().size()) {
            case 0 -> open(screen, offer);
            case 1 -> screen.day(offer.lastDay());
            default -> screen.period(new Days(offer.begins(), offer.lastDay().plusDays(1)));
        };
    }

    /** What is of a kind counts for its calendar year. */
    private static String open(Screen screen, Offer offer) {
        return offer instanceof ActivityOffer activity && !activity.isNamed()
                ? screen.text(
                        "shortestway.activity.in",
                        Integer.toString(offer.lastDay().getYear()),
                        offer.lastDay())
                : screen.text("shortestway.activity.by", offer.lastDay());
    }

    /** Empty for what is done at home, or wherever the coach is. */
    public static String where(Screen screen, Offer offer) {
        return switch (offer) {
            case SessionOffer session -> place(screen, session);
            case ActivityOffer activity ->
                activity.kilometres() == 0 ? "" : screen.counted("shortestway.kilometres", activity.kilometres());
        };
    }

    private static String place(Screen screen, SessionOffer offer) {
        if (offer.offered().session().online()) {
            return screen.text("shortestway.online");
        }
        String place = offer.offered().session().place();
        return offer.kilometres() == 0
                ? place
                : screen.text("shortestway.at", place, offer.kilometres() / offer.length() / 2);
    }

    /** For one of a kind so much work; for a named one its category. */
    public static String about(Screen screen, ActivityOffer activity) {
        return activity.isNamed()
                ? screen.text("shortestway.activity.about." + activity.worth().accredited(), category(screen, activity))
                : screen.counted("shortestway.activity.hours", activity.effort().hours());
    }

    private static String category(Screen screen, ActivityOffer activity) {
        return screen.text("shortestway.category." + activity.category());
    }

    public static Sign sign(Pick pick) {
        return switch (pick.state()) {
            case STANDS, DONE -> Sign.MET;
            case FULL, HANDED_IN, PROOF_DUE -> Sign.WAIT;
            case CANCELLED, WITHDRAWN, TOO_LATE, OVERLAPS, REFUSED -> Sign.NO;
        };
    }

    public static String price(Screen screen, long cents) {
        return cents == 0 ? screen.text("shortestway.free") : screen.money(cents);
    }

    /** In one line what a way takes. */
    public static String takes(Screen screen, Way way) {
        return screen.text(
                "shortestway.takes",
                price(screen, way.cents()),
                screen.counted("shortestway.days", way.days()),
                screen.counted("shortestway.kilometres", way.kilometres()),
                screen.counted("shortestway.points", way.points()));
    }

    /** How another way differs from the best by what the coach wants least of, and by the rest. */
    public static String compared(Screen screen, Objective objective, Way other, Way best) {
        String differences = objective.first().stream()
                .filter(each -> other.takes(each) != best.takes(each))
                .map(each -> difference(screen, each, other.takes(each) - best.takes(each)))
                .collect(Collectors.joining(", "));
        String takes = differences.isEmpty() ? screen.text("shortestway.other.same") : differences;
        return best.isToBeJudged() && !other.isToBeJudged() ? screen.text("shortestway.other.certain", takes) : takes;
    }

    private static String difference(Screen screen, Objective objective, int more) {
        String amount = switch (objective) {
            case COST -> screen.money(Math.abs(more));
            case DAYS -> screen.counted("shortestway.days", Math.abs(more));
            case TRAVEL -> screen.counted("shortestway.kilometres", Math.abs(more));
        };
        return screen.text("shortestway.other." + objective + (more > 0 ? ".more" : ".less"), amount);
    }
}

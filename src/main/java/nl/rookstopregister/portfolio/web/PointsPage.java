package nl.rookstopregister.portfolio.web;

import java.util.List;
import nl.rookstopregister.pages.Sign;
import nl.rookstopregister.portfolio.model.Activity;
import nl.rookstopregister.portfolio.model.PointsSeen;
import nl.rookstopregister.portfolio.model.PointsSeen.Line;

/**
 * A coach's points.
 *
 * @param handedIn whether an activity was just handed in
 */
public record PointsPage(PointsSeen seen, boolean handedIn) {

    public static Sign sign(Activity.State state) {
        return switch (state) {
            case WAITING -> Sign.WAIT;
            case GRANTED -> Sign.MET;
            case REFUSED -> Sign.NO;
            case WITHDRAWN -> Sign.NEUTRAL;
        };
    }

    public static Sign sign(Line line) {
        Activity activity = line.activity();
        if (activity != null && activity.state() != Activity.State.GRANTED) {
            return sign(activity.state());
        }
        return line.counts() ? Sign.MET : Sign.NO;
    }

    /** The key of what a line's sign says. */
    public static String outcome(Line line) {
        Activity activity = line.activity();
        if (activity != null && activity.state() != Activity.State.GRANTED) {
            return "portfolio.activity.state." + activity.state();
        }
        return line.counts() ? "portfolio.points.counts" : "portfolio.points.not-counted";
    }

    public int counting(List<Line> lines) {
        return PointsSeen.counting(lines);
    }
}

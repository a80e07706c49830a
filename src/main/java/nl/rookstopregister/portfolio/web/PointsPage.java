package nl.rookstopregister.portfolio.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** Years in which anything can count, newest first. */
    public Map<Integer, List<Line>> years() {
        return years(false);
    }

    /** Years from before the term, newest first. */
    public Map<Integer, List<Line>> earlier() {
        return years(true);
    }

    private Map<Integer, List<Line>> years(boolean before) {
        Map<Integer, List<Line>> years = new LinkedHashMap<>(seen.years());
        years.values().removeIf(lines -> lines.stream().allMatch(PointsPage::isBeforeTheTerm) != before);
        return years;
    }

    private static boolean isBeforeTheTerm(Line line) {
        return line.whyNot() != null && line.whyNot().code().equals("reason.before-the-term");
    }

    /** What still waits says so in its sign; everything else says why it does not count. */
    public static boolean saysWhyNot(Line line) {
        return line.whyNot() != null && !isWaiting(line);
    }

    public static boolean isWaiting(Line line) {
        Activity activity = line.activity();
        return activity != null && activity.state() == Activity.State.WAITING;
    }

    public int counting(List<Line> lines) {
        return PointsSeen.counting(lines);
    }
}

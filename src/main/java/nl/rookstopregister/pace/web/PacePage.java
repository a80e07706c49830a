package nl.rookstopregister.pace.web;

import java.util.List;
import nl.rookstopregister.pace.model.Pace;

/** Points and hours against the pace; nothing for who has no running term. */
public record PacePage(List<Pace> paces) {

    /** The picture of a pace, as an address. */
    public String picture(Pace pace) {
        return switch (pace.measure()) {
            case POINTS -> "/mijn/portfolio/tempo/punten.svg";
            case HOURS -> "/mijn/portfolio/tempo/uren.svg";
        };
    }

    /** Where one can do something about it. */
    public String next(Pace pace) {
        return switch (pace.measure()) {
            case POINTS -> "/mijn/portfolio/kortste-weg";
            case HOURS -> "/mijn/portfolio/uren";
        };
    }

    /** The ending of the key of the sentence that says how one stands. */
    public String standing(Pace pace) {
        if (pace.isEnough()) {
            return "enough";
        }
        return pace.isBehind() ? "behind" : "ahead";
    }
}

package nl.rookstopregister.directory.web;

import java.time.LocalDate;
import nl.rookstopregister.pages.Sign;
import nl.rookstopregister.register.Period;
import nl.rookstopregister.register.RegistrationState;

/**
 * How a coach stands in the register, in a few words and a colour.
 *
 * @param lastDay of the period as it stands; for a suspension that of the term, as nobody knows yet when it is lifted
 */
public record StateBadge(RegistrationState state, LocalDate firstDay, LocalDate lastDay) {

    static StateBadge of(Period period) {
        return new StateBadge(
                period.state(), period.days().from(), period.days().until().minusDays(1));
    }

    public String key() {
        return "directory.badge." + state;
    }

    public Sign sign() {
        return switch (state) {
            case REGISTERED -> Sign.MET;
            case CANDIDATE -> Sign.WAIT;
            case SUSPENDED -> Sign.NO;
            case NOT_REGISTERED, LAPSED, DEREGISTERED, STRUCK_OFF -> Sign.NEUTRAL;
        };
    }
}

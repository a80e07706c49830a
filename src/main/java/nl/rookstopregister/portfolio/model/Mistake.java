package nl.rookstopregister.portfolio.model;

import java.util.Locale;

/** Why an entry cannot be kept as it was typed; the words stand under {@code portfolio.mistake.<code>}. */
public enum Mistake {
    DAY_MISSING(Part.FIRST),
    DAY_UNREADABLE(Part.FIRST),
    DAY_STILL_TO_COME(Part.FIRST),
    DAY_BEFORE_THE_REGISTER(Part.FIRST),
    LAST_UNREADABLE(Part.LAST),
    LAST_BEFORE_FIRST(Part.LAST),
    LAST_STILL_TO_COME(Part.LAST),
    PERIOD_TOO_LONG(Part.LAST),
    PERIOD_IN_TWO_YEARS(Part.LAST),
    INTERVENTION_MISSING(Part.INTERVENTION),
    INTERVENTION_UNKNOWN(Part.INTERVENTION),
    WAY_MISSING(Part.WAY),
    WAY_UNKNOWN(Part.WAY),
    CLIENTS_MISSING(Part.CLIENTS),
    CLIENTS_UNREADABLE(Part.CLIENTS),
    CLIENTS_OUT_OF_RANGE(Part.CLIENTS),
    TIME_MISSING(Part.TIME),
    TIME_UNREADABLE(Part.TIME),
    TIME_NOTHING(Part.TIME),
    TIME_LONGER_THAN_THE_DAYS(Part.TIME);

    private final Part part;

    Mistake(Part part) {
        this.part = part;
    }

    public Part part() {
        return part;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

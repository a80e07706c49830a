package nl.rookstopregister.settings;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The invented register that an empty database is filled with, marked as demonstration on every page.
 *
 * @param coaches how many coaches to invent; 0 leaves an empty database empty
 */
public record DemonstrationSettings(@DefaultValue("2000") int coaches) {

    public boolean isWanted() {
        return coaches > 0;
    }
}

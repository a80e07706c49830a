package nl.rookstopregister.register.web;

import java.util.List;
import nl.rookstopregister.register.RegistrationState;
import org.jspecify.annotations.Nullable;

/**
 * People found in the register and among applicants.
 *
 * @param asked what was typed; empty before anything was
 * @param waiting how many decisions wait for a second pair of eyes
 */
public record PeoplePage(String asked, List<Line> people, int waiting) {

    /** @param number as people say it; null for who was never admitted */
    public record Line(
            String coach,
            String name,
            @Nullable String number,
            RegistrationState state,
            String mail,
            @Nullable String place) {}
}

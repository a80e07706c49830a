package nl.rookstopregister.directory.web;

import java.util.ArrayList;
import java.util.List;
import nl.rookstopregister.register.Period;
import nl.rookstopregister.register.RegistrationState;
import nl.rookstopregister.shared.Days;

/**
 * Days between the first and the last of a registration on which the coach was not registered, or was suspended.
 *
 * @param running a suspension that nobody lifted yet: its last day is only that of the term
 */
public record Interruption(boolean suspended, Days days, boolean running) {

    static List<Interruption> of(List<Period> periods) {
        List<Interruption> interruptions = new ArrayList<>();
        Period before = null;
        for (Period period : periods) {
            if (before != null && before.days().until().isBefore(period.days().from())) {
                interruptions.add(new Interruption(
                        false, new Days(before.days().until(), period.days().from()), false));
            }
            if (period.state() == RegistrationState.SUSPENDED) {
                interruptions.add(new Interruption(true, period.days(), period.equals(periods.getLast())));
            }
            before = period;
        }
        return List.copyOf(interruptions);
    }

    public String key() {
        if (running) {
            return "directory.interruption.running";
        }
        return suspended ? "directory.interruption.suspended" : "directory.interruption.absent";
    }
}

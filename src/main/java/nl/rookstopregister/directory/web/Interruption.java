package nl.rookstopregister.directory.web;

import java.util.ArrayList;
import java.util.List;
import nl.rookstopregister.register.Period;
import nl.rookstopregister.register.RegistrationState;
import nl.rookstopregister.shared.Days;

/** Days between the first and the last of a registration on which the coach was not registered, or was suspended. */
public record Interruption(boolean suspended, Days days) {

    static List<Interruption> of(List<Period> periods) {
        List<Interruption> interruptions = new ArrayList<>();
        Period before = null;
        for (Period period : periods) {
            if (before != null && before.days().until().isBefore(period.days().from())) {
                interruptions.add(new Interruption(
                        false, new Days(before.days().until(), period.days().from())));
            }
            if (period.state() == RegistrationState.SUSPENDED) {
                interruptions.add(new Interruption(true, period.days()));
            }
            before = period;
        }
        return List.copyOf(interruptions);
    }

    public String key() {
        return suspended ? "directory.interruption.suspended" : "directory.interruption.absent";
    }
}

package nl.rookstopregister.reminders.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.norms.Parameters;
import nl.rookstopregister.register.Entry;
import nl.rookstopregister.reminders.model.Calendar;
import nl.rookstopregister.reminders.model.Step;
import org.springframework.stereotype.Component;

/** Today, when a registration ends, and how long before that reminders come: as the parameters of the norm say. */
@Component
class ReminderTerms {

    private final NormBook norms;
    private final Clock clock;

    ReminderTerms(NormBook norms, Clock clock) {
        this.norms = norms;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Calendar calendar() {
        Parameters parameters = norms.parameters(today());
        Map<Step, Period> before = Arrays.stream(Step.values())
                .collect(Collectors.toMap(Function.identity(), step -> parameters.period(step.before())));
        return new Calendar(before);
    }

    /**
     * The first day after the registration, for who is in the register today. It ends with its last period, whether that is
     * a term that was renewed already or not.
     */
    Optional<LocalDate> end(Entry entry) {
        LocalDate today = today();
        boolean runs = entry.periods().stream().anyMatch(period -> period.days().contains(today));
        return runs ? Optional.of(entry.periods().getLast().days().until()) : Optional.empty();
    }
}

package nl.rookstopregister.supervision.usecase;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.register.Entry;
import nl.rookstopregister.register.Register;
import nl.rookstopregister.register.RegistrationState;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.supervision.model.SharedPractice;
import org.springframework.stereotype.Component;

/** Coaches as they see each other: a name and a number. */
@Component
class Colleagues {

    private final Dossiers dossiers;
    private final Register register;

    Colleagues(Dossiers dossiers, Register register) {
        this.dossiers = dossiers;
        this.register = register;
    }

    Colleague colleague(CoachId coach) {
        return new Colleague(
                coach,
                dossiers.details(coach).map(details -> details.name().full()).orElse(""),
                Optional.ofNullable(register.entry(coach).number())
                        .map(number -> number.spoken())
                        .orElse(""));
    }

    RegistrationState stateOn(LocalDate day, CoachId coach) {
        return Optional.ofNullable(register.entry(coach).number())
                .map(number -> register.statusOn(number, day, null).state())
                .orElse(RegistrationState.NOT_REGISTERED);
    }

    /** The first day of registration of somebody who is registered on this day. */
    Optional<LocalDate> registeredSince(LocalDate day, CoachId coach) {
        Entry entry = register.entry(coach);
        return stateOn(day, coach) == RegistrationState.REGISTERED
                ? Optional.ofNullable(entry.firstRegistered())
                : Optional.empty();
    }

    Set<SharedPractice> shared(CoachId one, CoachId other) {
        return dossiers.details(one)
                .flatMap(mine -> dossiers.details(other).map(theirs -> SharedPractice.between(mine, theirs)))
                .orElseGet(() -> EnumSet.noneOf(SharedPractice.class));
    }
}

package nl.rookstopregister.directory.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import nl.rookstopregister.dossiers.PracticePlace;
import nl.rookstopregister.register.Period;
import nl.rookstopregister.register.RegistrationNumber;
import nl.rookstopregister.register.RegistrationState;
import nl.rookstopregister.shared.CoachId;

/**
 * One coach in the directory. What the public sees depends on the day: the day after a term ends, only the proof of it
 * is left, without anybody having to change anything.
 *
 * @param coach never shown; by it the directory hears of changes and sends messages
 * @param sorted family name, given name, prefix, as lists sort them
 */
public record DirectoryEntry(
        CoachId coach,
        PublicCoach practising,
        PublicCoach inRegister,
        PublicCoach stub,
        NameWords words,
        String sorted) {

    /** Empty for somebody who was never admitted. */
    public static Optional<DirectoryEntry> of(CoachRecord coach, Function<PracticePlace, Practice> place) {
        return PublicFields.show(coach, Visibility.ALWAYS, place)
                .map(stub -> new DirectoryEntry(
                        coach.entry().coach(),
                        PublicFields.show(coach, Visibility.PRACTISING, place).orElseThrow(),
                        PublicFields.show(coach, Visibility.IN_REGISTER, place).orElseThrow(),
                        stub,
                        NameWords.of(stub.name()),
                        NameWords.spaced(stub.name().sorted())));
    }

    public RegistrationNumber number() {
        return stub.number();
    }

    /** The period around that day; empty outside the register. */
    public Optional<Period> periodOn(LocalDate day) {
        return stub.periods().stream()
                .filter(period -> period.days().contains(day))
                .findFirst();
    }

    public RegistrationState stateOn(LocalDate day) {
        return periodOn(day).map(Period::state).orElse(RegistrationState.NOT_REGISTERED);
    }

    /** What the public may see on that day. */
    public PublicCoach on(LocalDate day) {
        return in(stateOn(day));
    }

    /** What the public may see while the coach is in that state. */
    public PublicCoach in(RegistrationState state) {
        return switch (Visibility.in(state)) {
            case PRACTISING -> practising;
            case IN_REGISTER -> inRegister;
            case ALWAYS, NEVER -> stub;
        };
    }

    /** A practice and its distance from where somebody searches. */
    public record Nearest(Practice practice, double kilometres) {}
}

package nl.rookstopregister.directory.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import nl.rookstopregister.dossiers.PracticePlace;
import nl.rookstopregister.places.Position;
import nl.rookstopregister.register.Period;
import nl.rookstopregister.register.RegistrationNumber;
import nl.rookstopregister.register.RegistrationState;
import nl.rookstopregister.shared.CoachId;
import org.jspecify.annotations.Nullable;

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
        return Optional.ofNullable(running(day));
    }

    /** Few periods each, and the last is nearly always the one. */
    public @Nullable Period running(LocalDate day) {
        for (int i = stub.periods().size() - 1; i >= 0; i--) {
            Period period = stub.periods().get(i);
            if (period.days().contains(day)) {
                return period;
            }
        }
        return null;
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

    /** The nearest practice, and how far; null when none of them is within the reach. */
    public static @Nullable Nearest nearest(PublicCoach coach, Around around) {
        Nearest nearest = null;
        for (Practice practice : coach.practices()) {
            Position position = practice.position();
            if (position != null && around.mayReach(position)) {
                double kilometres = around.centre().kilometresTo(position);
                if (kilometres <= around.kilometres() && (nearest == null || kilometres < nearest.kilometres())) {
                    nearest = new Nearest(practice, kilometres);
                }
            }
        }
        return nearest;
    }

    /** A practice and its distance from where somebody searches. */
    public record Nearest(Practice practice, double kilometres) {}
}

package nl.rookstopregister.directory.model;

import java.time.LocalDate;
import java.util.Comparator;
import nl.rookstopregister.register.RegistrationNumber;

/**
 * In which order coaches are shown. Who fits the typed name better always goes first; what is equal after that goes by
 * number, so that pages never overlap.
 */
public enum Order {
    /** The nearest first; who is equally far takes turns. The same as {@link #FAIR} where no place is asked. */
    DISTANCE,
    NAME,
    /** Everybody takes turns: shuffled anew each day, so that no one is always last. */
    FAIR;

    /** Written out, as it is most of what a search does beside finding: comparators that call each other take five times as long. */
    public Comparator<Hit> on(LocalDate day) {
        long shuffle = Turn.shuffle(day);
        return (one, other) -> {
            int better = one.fit().compareTo(other.fit());
            int chosen = better != 0 ? better : compare(one, other, shuffle);
            return chosen != 0
                    ? chosen
                    : number(one).value().compareTo(number(other).value());
        };
    }

    private int compare(Hit one, Hit other, long shuffle) {
        return switch (this) {
            case DISTANCE -> {
                int nearer = Double.compare(one.kilometres(), other.kilometres());
                yield nearer != 0 ? nearer : turn(one, other, shuffle);
            }
            case NAME -> one.entry().sorted().compareTo(other.entry().sorted());
            case FAIR -> turn(one, other, shuffle);
        };
    }

    private static int turn(Hit one, Hit other, long shuffle) {
        return Long.compare(Turn.of(number(one), shuffle), Turn.of(number(other), shuffle));
    }

    private static RegistrationNumber number(Hit hit) {
        return hit.entry().number();
    }
}

package nl.rookstopregister.directory.model;

import java.time.LocalDate;
import java.util.Comparator;

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

    public Comparator<Hit> on(LocalDate day) {
        Comparator<Hit> chosen = switch (this) {
            case DISTANCE -> Comparator.comparingDouble(Hit::kilometres).thenComparing(turns(day));
            case NAME -> Comparator.comparing(hit -> hit.entry().sorted());
            case FAIR -> turns(day);
        };
        return Comparator.comparing(Hit::fit)
                .thenComparing(chosen)
                .thenComparing(hit -> hit.entry().number().value());
    }

    private static Comparator<Hit> turns(LocalDate day) {
        return Comparator.comparingLong(hit -> Turn.of(hit.entry().number(), day));
    }
}

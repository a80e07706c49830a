package nl.rookstopregister.directory.model;

import java.util.function.Function;

/**
 * One line of the table of public fields.
 *
 * @param of where it comes from: the record and its component, such as {@code details.birthDate}
 * @param hidden what the public gets instead while it is not visible
 */
public record PublicField<T>(String of, Visibility visibility, Function<CoachRecord, T> from, T hidden) {

    /** What the public gets to see of this record while that much is open. */
    T of(CoachRecord coach, Visibility openness) {
        return visibility.isOpenAt(openness) ? from.apply(coach) : hidden;
    }
}

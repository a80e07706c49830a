package nl.rookstopregister.directory.model;

import java.time.LocalDate;
import nl.rookstopregister.register.RegistrationNumber;

/** Where a coach stands in the shuffle of a day: the same all day and on every node, and another place tomorrow. */
final class Turn {

    private Turn() {}

    static long shuffle(LocalDate day) {
        return mixed(day.toEpochDay());
    }

    /** No two numbers of seven digits have the same hash. */
    static long of(RegistrationNumber number, long shuffle) {
        return mixed(number.value().hashCode() + shuffle);
    }

    /** The finalizer of SplitMix64: one to one, and neighbours end far apart. */
    private static long mixed(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}

package nl.rookstopregister.portfolio.model;

import java.util.List;
import java.util.Set;

/** What became of an entry that somebody sent. */
public sealed interface Logged {

    /** It stands in the portfolio, or stood there already: sent twice it is kept once. */
    record Kept(HourEntry entry, Set<Doubt> doubts) implements Logged {}

    record Refused(List<Mistake> mistakes) implements Logged {}

    /** Something else stands there under the same key: from another tab, or from another device. Nothing was changed. */
    record Conflict(HourEntry there, Guidance typed) implements Logged {}

    /** There is no such entry. */
    record Unknown() implements Logged {}
}

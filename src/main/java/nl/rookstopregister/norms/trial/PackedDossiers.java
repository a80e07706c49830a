package nl.rookstopregister.norms.trial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.rookstopregister.norms.Dossier;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Standing;
import nl.rookstopregister.norms.model.Case;
import nl.rookstopregister.shared.Days;
import org.jspecify.annotations.Nullable;

/**
 * Dossiers in little memory: a fact takes eight bytes, because most facts differ from others by their day and one number
 * alone. What they have in common is kept once, without identifiers and documents, on which no requirement depends.
 */
public final class PackedDossiers {

    private static final int NUMBER_BITS = 22;
    private static final int DAY_BITS = 20;
    private static final int SHAPE_BITS = 22;
    private static final int DAY_OFFSET = 1 << DAY_BITS - 1;
    /** Stands for a fact of which all of it is kept in its shape. */
    private static final int WHOLE = (1 << NUMBER_BITS) - 1;

    private static final int DATES = 4;
    private static final int NO_DAY = Integer.MIN_VALUE;

    private final int[] starts;
    private final int[] standings;
    private final long[] facts;
    private final Fact[] shapes;

    private PackedDossiers(int[] starts, int[] standings, long[] facts, Fact[] shapes) {
        this.starts = starts;
        this.standings = standings;
        this.facts = facts;
        this.shapes = shapes;
    }

    public static PackedDossiers of(Collection<Dossier> dossiers) {
        int[] starts = new int[dossiers.size() + 1];
        int[] standings = new int[dossiers.size() * DATES];
        long[] facts =
                new long[dossiers.stream().mapToInt(each -> each.facts().size()).sum()];
        Shapes shapes = new Shapes();
        int fact = 0;
        int dossier = 0;
        for (Dossier each : dossiers) {
            pack(each.standing(), standings, dossier * DATES);
            for (Fact one : each.facts()) {
                facts[fact++] = pack(one, shapes);
            }
            starts[++dossier] = fact;
        }
        return new PackedDossiers(starts, standings, facts, shapes.all.toArray(Fact[]::new));
    }

    public int size() {
        return starts.length - 1;
    }

    /** Of all of them together. */
    public int facts() {
        return facts.length;
    }

    public Standing standing(int dossier) {
        int at = dossier * DATES;
        LocalDate from = day(standings[at + 2]);
        LocalDate until = day(standings[at + 3]);
        return new Standing(
                day(standings[at]),
                day(standings[at + 1]),
                from == null || until == null ? null : new Days(from, until));
    }

    Case on(int dossier, LocalDate day) {
        return on(dossier, day, standing(dossier));
    }

    /** As if the person stood like this. */
    Case on(int dossier, LocalDate day, Standing standing) {
        Fact[] unpacked = new Fact[starts[dossier + 1] - starts[dossier]];
        for (int each = 0; each < unpacked.length; each++) {
            unpacked[each] = unpack(facts[starts[dossier] + each]);
        }
        return new Case(unpacked, standing, day);
    }

    /** The kinds of facts that there are, each kept once. */
    private static final class Shapes {

        private final Map<Fact, Integer> numbers = new HashMap<>();
        private final List<Fact> all = new ArrayList<>();

        int numberOf(Fact shape) {
            Integer known = numbers.putIfAbsent(shape, all.size());
            if (known != null) {
                return known;
            }
            if (all.size() == 1 << SHAPE_BITS) {
                throw new IllegalStateException("Too many different facts for one pack");
            }
            all.add(shape);
            return all.size() - 1;
        }
    }

    private static long pack(Fact fact, Shapes shapes) {
        int number = Shaping.number(fact);
        long day = fact.on().toEpochDay() + DAY_OFFSET;
        boolean fits = number >= 0 && number < WHOLE && day >= 0 && day < 1 << DAY_BITS;
        if (!fits) {
            return word(shapes.numberOf(Shaping.withoutName(fact)), 0, WHOLE);
        }
        return word(shapes.numberOf(Shaping.filledIn(fact, Shaping.ANY_DAY, 0)), day, number);
    }

    private static long word(int shape, long day, int number) {
        return (long) shape << NUMBER_BITS + DAY_BITS | day << NUMBER_BITS | number;
    }

    private Fact unpack(long word) {
        Fact shape = shapes[(int) (word >>> NUMBER_BITS + DAY_BITS)];
        int number = (int) (word & (1 << NUMBER_BITS) - 1);
        if (number == WHOLE) {
            return shape;
        }
        long day = (word >>> NUMBER_BITS & (1 << DAY_BITS) - 1) - DAY_OFFSET;
        return Shaping.filledIn(shape, KnownDays.of(day), number);
    }

    private static void pack(Standing standing, int[] standings, int at) {
        Days term = standing.term();
        standings[at] = number(standing.firstCandidate());
        standings[at + 1] = number(standing.firstRegistered());
        standings[at + 2] = number(term == null ? null : term.from());
        standings[at + 3] = number(term == null ? null : term.until());
    }

    private static int number(@Nullable LocalDate day) {
        return day == null ? NO_DAY : Math.toIntExact(day.toEpochDay());
    }

    private static @Nullable LocalDate day(int number) {
        return number == NO_DAY ? null : KnownDays.of(number);
    }
}

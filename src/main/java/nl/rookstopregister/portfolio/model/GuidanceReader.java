package nl.rookstopregister.portfolio.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.rookstopregister.interventions.ListIntervention;
import nl.rookstopregister.norms.Recognition;
import nl.rookstopregister.pages.WrittenDay;
import org.jspecify.annotations.Nullable;

/** Reads entries as people type them, and says of each part what is wrong with it. */
public final class GuidanceReader {

    /** The register itself began in the years after this day (S4). */
    static final LocalDate EARLIEST = LocalDate.of(2010, 1, 1);

    /** A month at a time: a fact stands on the last day of a period, and must not move hours into another year. */
    public static final int LONGEST_PERIOD = 31;

    static final int MOST_CLIENTS = 1000;
    private static final int DAY = 24 * 60;
    private static final int LONG_DAY = 10 * 60;

    private final KnownInterventions interventions;
    private final LocalDate today;

    public GuidanceReader(KnownInterventions interventions, LocalDate today) {
        this.interventions = interventions;
        this.today = today;
    }

    public ReadGuidance read(TypedGuidance typed) {
        List<Mistake> mistakes = new ArrayList<>();
        LocalDate first = first(typed.first(), mistakes);
        LocalDate last = typed.last().isEmpty() ? first : last(typed.last(), first, mistakes);
        ListIntervention intervention = intervention(typed.intervention(), mistakes);
        Way way = way(typed.way(), mistakes);
        int clients = clients(typed.clients(), mistakes);
        int minutes = minutes(typed.time(), first, last, mistakes);
        if (!mistakes.isEmpty() || first == null || last == null || intervention == null || way == null) {
            return new ReadGuidance.Wrong(mistakes);
        }
        Guidance guidance = new Guidance(first, last, intervention.reference(), way, clients, minutes);
        return new ReadGuidance.Right(guidance, doubts(guidance));
    }

    private @Nullable LocalDate first(String text, List<Mistake> mistakes) {
        Optional<LocalDate> read = WrittenDay.read(text);
        if (text.isEmpty()) {
            mistakes.add(Mistake.DAY_MISSING);
        } else if (read.isEmpty()) {
            mistakes.add(Mistake.DAY_UNREADABLE);
        } else if (read.get().isAfter(today)) {
            mistakes.add(Mistake.DAY_STILL_TO_COME);
        } else if (read.get().isBefore(EARLIEST)) {
            mistakes.add(Mistake.DAY_BEFORE_THE_REGISTER);
        }
        return read.orElse(null);
    }

    private @Nullable LocalDate last(String text, @Nullable LocalDate first, List<Mistake> mistakes) {
        Optional<LocalDate> read = WrittenDay.read(text);
        if (read.isEmpty()) {
            mistakes.add(Mistake.LAST_UNREADABLE);
        } else if (first != null) {
            Mistake mistake = wrongPeriod(first, read.get());
            if (mistake != null) {
                mistakes.add(mistake);
            }
        }
        return read.orElse(null);
    }

    private @Nullable Mistake wrongPeriod(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            return Mistake.LAST_BEFORE_FIRST;
        }
        if (last.isAfter(today)) {
            return Mistake.LAST_STILL_TO_COME;
        }
        if (first.getYear() != last.getYear()) {
            return Mistake.PERIOD_IN_TWO_YEARS;
        }
        return ChronoUnit.DAYS.between(first, last) >= LONGEST_PERIOD ? Mistake.PERIOD_TOO_LONG : null;
    }

    private @Nullable ListIntervention intervention(String text, List<Mistake> mistakes) {
        Optional<ListIntervention> found = interventions.find(text);
        if (text.isEmpty()) {
            mistakes.add(Mistake.INTERVENTION_MISSING);
        } else if (found.isEmpty()) {
            mistakes.add(Mistake.INTERVENTION_UNKNOWN);
        }
        return found.orElse(null);
    }

    private static @Nullable Way way(String text, List<Mistake> mistakes) {
        Optional<Way> way = Way.read(text);
        if (way.isEmpty()) {
            mistakes.add(text.isEmpty() ? Mistake.WAY_MISSING : Mistake.WAY_UNKNOWN);
        }
        return way.orElse(null);
    }

    private static int clients(String text, List<Mistake> mistakes) {
        if (!text.matches("\\d{1,6}")) {
            mistakes.add(text.isEmpty() ? Mistake.CLIENTS_MISSING : Mistake.CLIENTS_UNREADABLE);
            return 0;
        }
        int clients = Integer.parseInt(text);
        if (clients < 1 || clients > MOST_CLIENTS) {
            mistakes.add(Mistake.CLIENTS_OUT_OF_RANGE);
        }
        return clients;
    }

    static int minutes(String text, @Nullable LocalDate first, @Nullable LocalDate last, List<Mistake> mistakes) {
        OptionalInt minutes = TimeText.minutes(text);
        if (minutes.isEmpty()) {
            mistakes.add(text.isEmpty() ? Mistake.TIME_MISSING : Mistake.TIME_UNREADABLE);
        } else if (minutes.getAsInt() == 0) {
            mistakes.add(Mistake.TIME_NOTHING);
        } else if (minutes.getAsInt() > DAY * days(first, last)) {
            mistakes.add(Mistake.TIME_LONGER_THAN_THE_DAYS);
        }
        return minutes.orElse(0);
    }

    private static long days(@Nullable LocalDate first, @Nullable LocalDate last) {
        return first == null || last == null ? 1 : Math.max(1, ChronoUnit.DAYS.between(first, last) + 1);
    }

    private Set<Doubt> doubts(Guidance guidance) {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        if (interventions.recognition(guidance) != Recognition.RECOGNISED) {
            doubts.add(Doubt.NOT_RECOGNISED_THEN);
        }
        if (guidance.minutes() > LONG_DAY * days(guidance.first(), guidance.last())) {
            doubts.add(Doubt.LONG_DAY);
        }
        if (guidance.way() == Way.GROUP && guidance.clients() == 1) {
            doubts.add(Doubt.ALONE_IN_A_GROUP);
        }
        return doubts;
    }
}

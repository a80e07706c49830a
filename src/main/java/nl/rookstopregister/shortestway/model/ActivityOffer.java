package nl.rookstopregister.shortestway.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Proof;
import nl.rookstopregister.norms.Recognition;
import nl.rookstopregister.portfolio.ActivityCategory;

/**
 * An activity outside the agenda (overige activiteit, S3): one that a coach named, or one of a kind that the parameters
 * know. Once it is done the coach hands in proof, and the office judges what it is worth.
 *
 * @param name empty for one of a kind, which can be done on any day until the last
 */
public record ActivityOffer(
        UUID id, String name, ActivityCategory category, LocalDate lastDay, Worth worth, Effort effort, Stage stage)
        implements Offer {

    /** What a coach may expect of it. */
    public record Worth(int points, boolean accredited) {}

    /**
     * What it takes.
     *
     * @param days those of a named one are the last day and the days right before it
     * @param hours of work; nought where only the days are known
     * @param kilometres there and back, on all days together
     */
    public record Effort(int days, int hours, long cents, int kilometres) {}

    /** How far it came. */
    public enum Stage {
        TO_DO,
        HANDED_IN,
        GRANTED,
        REFUSED
    }

    /** Whether a coach named it; if not, it is one of a kind that the parameters know. */
    public boolean isNamed() {
        return !name.isEmpty();
    }

    /** How a kind of activity in a calendar year is called here: each is done once in a plan, for more points or fewer. */
    public static String kindIn(ActivityCategory category, int year) {
        return category + ":" + year;
    }

    @Override
    public String reference() {
        return isNamed() ? "activity:" + id : kindIn(category, lastDay.getYear());
    }

    @Override
    public List<LocalDate> days() {
        return isNamed()
                ? IntStream.range(0, length())
                        .mapToObj(day -> lastDay.minusDays(length() - 1L - day))
                        .toList()
                : List.of();
    }

    @Override
    public int points() {
        return worth.points();
    }

    @Override
    public long cents() {
        return effort.cents();
    }

    @Override
    public int length() {
        return effort.days();
    }

    @Override
    public int kilometres() {
        return effort.kilometres();
    }

    @Override
    public boolean isOpen(LocalDate deadline, LocalDate today) {
        return stage == Stage.TO_DO
                && begins().isAfter(today)
                && !lastDay.isAfter(deadline)
                && ChronoUnit.DAYS.between(today, lastDay) >= length();
    }

    /** As it was handed in. */
    public ActivityOffer done(LocalDate on, int points, Stage reached) {
        return new ActivityOffer(id, name, category, on, new Worth(points, worth.accredited()), effort, reached);
    }

    /** As the office would grant it. */
    @Override
    public Fact.PointsEarned whenCompleted() {
        return new Fact.PointsEarned(
                "shortestway:" + id,
                name,
                points(),
                worth.accredited() ? Recognition.RECOGNISED : Recognition.NEVER,
                lastDay,
                Proof.of(Proof.Kind.CERTIFICATE));
    }
}

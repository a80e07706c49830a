package nl.rookstopregister.portfolio.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.portfolio.model.Activities;
import nl.rookstopregister.portfolio.model.Activity;
import nl.rookstopregister.portfolio.model.PointsLine;
import nl.rookstopregister.portfolio.spi.VouchedRecordKind;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.shared.PersonRecords;
import nl.rookstopregister.shared.UseCase;

/** Every line that the office wrote about activities, corrections included, in the file that a coach takes along. */
@UseCase
class PointsLinesTakenAlong implements VouchedRecordKind<PointsLinesTakenAlong.PointsLineRecord> {

    private static final int PLACE = 25;

    private final Activities activities;
    private final PersonRecords records;
    private final Words words;
    private final Clock clock;

    PointsLinesTakenAlong(Activities activities, PersonRecords records, Words words, Clock clock) {
        this.activities = activities;
        this.records = records;
        this.words = words;
        this.clock = clock;
    }

    /**
     * A line about an activity as it stands in the file.
     *
     * @param activity the identifier of the activity
     * @param name of the activity, for who reads
     * @param ordinal counts the lines about one activity; the last one holds
     */
    public record PointsLineRecord(
            UUID activity,
            String name,
            int ordinal,
            PointsLine.Kind kind,
            int points,
            boolean accredited,
            String reason,
            Instant notedAt) {

        static PointsLineRecord of(Activity activity, PointsLine line) {
            return new PointsLineRecord(
                    activity.id().value(),
                    activity.asked().name(),
                    line.ordinal(),
                    line.kind(),
                    line.points(),
                    line.accredited(),
                    line.reason(),
                    line.at());
        }
    }

    @Override
    public String name() {
        return "pointsLines";
    }

    @Override
    public Class<PointsLineRecord> shape() {
        return PointsLineRecord.class;
    }

    @Override
    public String heading() {
        return "portfolio.taken-along.points-lines";
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public List<PointsLineRecord> of(CoachId coach) {
        return activities.of(records.of(coach)).values().stream()
                .flatMap(List::stream)
                .flatMap(activity -> activity.lines().stream().map(line -> PointsLineRecord.of(activity, line)))
                .sorted(Comparator.comparing(PointsLineRecord::notedAt)
                        .thenComparing(PointsLineRecord::activity)
                        .thenComparing(PointsLineRecord::ordinal))
                .toList();
    }

    @Override
    public String line(PointsLineRecord one, Language language) {
        return words.text(
                        language,
                        "portfolio.taken-along.points-lines.line",
                        LocalDate.ofInstant(one.notedAt(), clock.getZone()),
                        one.name(),
                        words.counted(language, "portfolio.activity.line." + one.kind(), one.points()),
                        one.reason())
                .strip();
    }
}

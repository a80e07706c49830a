package nl.rookstopregister.portfolio.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.portfolio.ActivityCategory;
import nl.rookstopregister.portfolio.model.Activities;
import nl.rookstopregister.portfolio.model.Activity;
import nl.rookstopregister.portfolio.spi.VouchedRecordKind;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.shared.PersonRecords;
import nl.rookstopregister.shared.UseCase;

/**
 * Activities for which a coach asked points, in the file that the coach takes along. Their proof stays in the register, so
 * a file does not bring them back.
 */
@UseCase
class ActivitiesTakenAlong implements VouchedRecordKind<ActivitiesTakenAlong.ActivityRecord> {

    private static final int PLACE = 20;

    private final Activities activities;
    private final PersonRecords records;
    private final Words words;

    ActivitiesTakenAlong(Activities activities, PersonRecords records, Words words) {
        this.activities = activities;
        this.records = records;
        this.words = words;
    }

    /** An activity as it stands in the file, as the coach told it. */
    public record ActivityRecord(
            UUID id,
            String name,
            ActivityCategory category,
            LocalDate on,
            int pointsAsked,
            boolean accredited,
            Activity.State state,
            Instant handedInAt) {

        static ActivityRecord of(Activity activity) {
            Activity.Asked asked = activity.asked();
            return new ActivityRecord(
                    activity.id().value(),
                    asked.name(),
                    asked.category(),
                    asked.on(),
                    asked.points(),
                    asked.accredited(),
                    activity.state(),
                    activity.at());
        }
    }

    @Override
    public String name() {
        return "activities";
    }

    @Override
    public Class<ActivityRecord> shape() {
        return ActivityRecord.class;
    }

    @Override
    public String heading() {
        return "portfolio.taken-along.activities";
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public List<ActivityRecord> of(CoachId coach) {
        return activities.of(records.of(coach)).values().stream()
                .flatMap(List::stream)
                .map(ActivityRecord::of)
                .sorted(Comparator.comparing(ActivityRecord::on).thenComparing(ActivityRecord::id))
                .toList();
    }

    @Override
    public String line(ActivityRecord one, Language language) {
        return words.text(
                language,
                "portfolio.taken-along.activities.line",
                one.on(),
                one.name(),
                words.text(language, "portfolio.category." + one.category()),
                words.counted(language, "portfolio.points.count", one.pointsAsked()),
                words.text(language, "portfolio.activity.state." + one.state()));
    }
}

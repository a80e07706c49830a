package nl.rookstopregister.portfolio.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.rookstopregister.documents.Documents;
import nl.rookstopregister.documents.Keeping;
import nl.rookstopregister.portfolio.PortfolioIntake;
import nl.rookstopregister.portfolio.model.Activities;
import nl.rookstopregister.portfolio.model.Activity;
import nl.rookstopregister.portfolio.model.ActivityId;
import nl.rookstopregister.portfolio.model.EntryId;
import nl.rookstopregister.portfolio.model.Guidance;
import nl.rookstopregister.portfolio.model.HourEntry;
import nl.rookstopregister.portfolio.model.HourEntry.Source;
import nl.rookstopregister.portfolio.model.Hours;
import nl.rookstopregister.portfolio.model.PointsLine;
import nl.rookstopregister.portfolio.model.Way;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;

@UseCase
class TakeInPortfolio implements PortfolioIntake {

    private static final LocalTime EVENING = LocalTime.of(18, 30);

    private final Hours hours;
    private final Activities activities;
    private final Documents documents;
    private final PointsMail mail;
    private final Clock clock;

    TakeInPortfolio(Hours hours, Activities activities, Documents documents, PointsMail mail, Clock clock) {
        this.hours = hours;
        this.activities = activities;
        this.documents = documents;
        this.mail = mail;
        this.clock = clock;
    }

    @Override
    public void worked(CoachId coach, List<Worked> worked, Actor by) {
        worked.forEach(each -> hours.add(entry(coach, each, Source.TYPED, evening(each.on()), by)));
    }

    @Override
    public void workedByFile(CoachId coach, List<Worked> worked, Actor by) {
        worked.stream()
                .map(Worked::on)
                .max(LocalDate::compareTo)
                .map(last -> evening(last.plusDays(1)))
                .ifPresent(at -> hours.addAll(
                        coach,
                        worked.stream()
                                .map(each -> entry(coach, each, Source.FILE, at, by))
                                .toList()));
    }

    @Override
    public void handedIn(CoachId coach, Done done, Proof proof, Actor by) {
        if (!(documents.keepEvidence(coach, proof.name(), proof.content(), 0) instanceof Keeping.Kept kept)) {
            throw new IllegalArgumentException("This proof cannot be kept: " + proof.name());
        }
        Activity activity = new Activity(
                ActivityId.random(),
                coach,
                new Activity.Asked(done.name(), done.category(), done.on(), done.points(), done.accredited()),
                List.of(kept.document().id().value()),
                evening(done.on()),
                by,
                List.of());
        activities.add(activity);
        for (int ordinal = 1; ordinal <= done.said().size(); ordinal++) {
            PointsLine line = line(activity.id(), ordinal, done.said().get(ordinal - 1));
            activities.add(line);
            mail.judged(activity, line);
        }
    }

    private PointsLine line(ActivityId activity, int ordinal, Said said) {
        return new PointsLine(
                activity,
                ordinal,
                said.points() > 0 ? PointsLine.Kind.GRANTED : PointsLine.Kind.REFUSED,
                said.points(),
                said.accredited(),
                said.reason(),
                evening(said.on()),
                said.by());
    }

    private static HourEntry entry(CoachId coach, Worked worked, Source source, Instant at, Actor by) {
        return HourEntry.first(
                EntryId.random(),
                coach,
                new Guidance(
                        worked.on(),
                        worked.on(),
                        worked.intervention(),
                        Way.read(worked.way()).orElseThrow(),
                        worked.clients(),
                        worked.minutes()),
                source,
                at,
                by);
    }

    /** Nothing is noted later than now. */
    private Instant evening(LocalDate day) {
        Instant evening = day.atTime(EVENING).atZone(clock.getZone()).toInstant();
        return evening.isBefore(clock.instant()) ? evening : clock.instant();
    }
}

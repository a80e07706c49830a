package nl.rookstopregister.portfolio.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import nl.rookstopregister.accesslog.AccessLog;
import nl.rookstopregister.interventions.Interventions;
import nl.rookstopregister.portfolio.model.GuidanceReader;
import nl.rookstopregister.portfolio.model.HandedIn;
import nl.rookstopregister.portfolio.model.HandedInFiles;
import nl.rookstopregister.portfolio.model.HourEntry;
import nl.rookstopregister.portfolio.model.HourEntry.Source;
import nl.rookstopregister.portfolio.model.Hours;
import nl.rookstopregister.portfolio.model.JudgedRow;
import nl.rookstopregister.portfolio.model.KnownInterventions;
import nl.rookstopregister.portfolio.model.RowJudge;
import nl.rookstopregister.portfolio.model.RowVerdict;
import nl.rookstopregister.portfolio.model.TypedRow;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;

/** Reads in a file of hours: every row is looked over first, and kept when the coach says so. */
@UseCase
public class ImportHours {

    private final HandedInFiles files;
    private final Hours hours;
    private final Interventions interventions;
    private final AccessLog log;
    private final Clock clock;

    ImportHours(HandedInFiles files, Hours hours, Interventions interventions, AccessLog log, Clock clock) {
        this.files = files;
        this.hours = hours;
        this.interventions = interventions;
        this.log = log;
        this.clock = clock;
    }

    /** A file, and what is going to happen with each of its rows. */
    public record DryRun(HandedIn file, List<JudgedRow> rows) {}

    public DryRun handIn(CoachId coach, String name, List<TypedRow> rows) {
        HandedIn file = new HandedIn(UUID.randomUUID(), coach, name, rows, clock.instant());
        files.put(file);
        return new DryRun(file, judged(file));
    }

    /** The file that waits for a yes, judged as of now. */
    public Optional<DryRun> waiting(CoachId coach) {
        return files.of(coach).map(file -> new DryRun(file, judged(file)));
    }

    /** How many rows were added; empty when the file is not the one that waits any more. */
    public OptionalInt keep(CoachId coach, UUID id, Actor by) {
        Optional<HandedIn> file = files.of(coach).filter(each -> each.id().equals(id));
        if (file.isEmpty() || !files.take(coach, id)) {
            return OptionalInt.empty();
        }
        Instant now = clock.instant();
        List<HourEntry> accepted = judged(file.get()).stream()
                .map(JudgedRow::verdict)
                .filter(RowVerdict.Accepted.class::isInstance)
                .map(RowVerdict.Accepted.class::cast)
                .map(row -> HourEntry.first(row.id(), coach, row.guidance(), Source.FILE, now, by))
                .toList();
        int added = hours.addAll(coach, accepted);
        log.changed(coach, "accesslog.hours.imported", added);
        return OptionalInt.of(added);
    }

    public void throwAway(CoachId coach, UUID id) {
        files.take(coach, id);
    }

    private List<JudgedRow> judged(HandedIn file) {
        GuidanceReader reader = new GuidanceReader(new KnownInterventions(interventions.all()), LocalDate.now(clock));
        return new RowJudge(file.coach(), reader, hours.everyOneOf(file.coach())).judge(file.rows());
    }
}

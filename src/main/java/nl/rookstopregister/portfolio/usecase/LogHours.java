package nl.rookstopregister.portfolio.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.rookstopregister.accesslog.AccessLog;
import nl.rookstopregister.interventions.Interventions;
import nl.rookstopregister.portfolio.model.EntryId;
import nl.rookstopregister.portfolio.model.Guidance;
import nl.rookstopregister.portfolio.model.GuidanceReader;
import nl.rookstopregister.portfolio.model.HourEntry;
import nl.rookstopregister.portfolio.model.HourEntry.Source;
import nl.rookstopregister.portfolio.model.Hours;
import nl.rookstopregister.portfolio.model.KnownInterventions;
import nl.rookstopregister.portfolio.model.Logged;
import nl.rookstopregister.portfolio.model.ReadGuidance;
import nl.rookstopregister.portfolio.model.TypedGuidance;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;

/** A coach keeps, corrects and removes entries of hours. Nobody's text is overwritten by another tab or another device. */
@UseCase
public class LogHours {

    private final Hours hours;
    private final Interventions interventions;
    private final AccessLog log;
    private final Clock clock;

    LogHours(Hours hours, Interventions interventions, AccessLog log, Clock clock) {
        this.hours = hours;
        this.interventions = interventions;
        this.log = log;
        this.clock = clock;
    }

    /** A new entry, under the key that the form gave it. */
    public Logged log(CoachId coach, EntryId id, TypedGuidance typed, Source source, Actor by) {
        return switch (read(typed)) {
            case ReadGuidance.Wrong wrong -> new Logged.Refused(wrong.mistakes());
            case ReadGuidance.Right right -> {
                HourEntry entry = HourEntry.first(id, coach, right.guidance(), source, clock.instant(), by);
                if (hours.add(entry)) {
                    log.changed(coach, "accesslog.hours.added");
                    yield new Logged.Kept(entry, right.doubts());
                }
                yield sentBefore(coach, id, right);
            }
        };
    }

    /** Whoever sends the same again may have corrected it in between: the first version tells, and the last one stays. */
    private Logged sentBefore(CoachId coach, EntryId id, ReadGuidance.Right right) {
        HourEntry first = hours.history(coach, id).getFirst();
        HourEntry there = hours.find(coach, id).orElse(first);
        boolean same =
                first.guidance().equals(right.guidance()) || there.guidance().equals(right.guidance());
        return same ? new Logged.Kept(there, right.doubts()) : new Logged.Conflict(there, right.guidance());
    }

    /** @param version the one that was corrected; when another one came in between, nothing is changed */
    public Logged correct(CoachId coach, EntryId id, int version, TypedGuidance typed, Actor by) {
        return switch (read(typed)) {
            case ReadGuidance.Wrong wrong -> new Logged.Refused(wrong.mistakes());
            case ReadGuidance.Right right ->
                hours.find(coach, id)
                        .map(there -> correct(there, version, right, by))
                        .orElseGet(Logged.Unknown::new);
        };
    }

    private Logged correct(HourEntry there, int version, ReadGuidance.Right right, Actor by) {
        Guidance typed = right.guidance();
        if (!there.removed() && there.guidance().equals(typed)) {
            return new Logged.Kept(there, right.doubts());
        }
        if (there.version() != version) {
            return new Logged.Conflict(there, typed);
        }
        HourEntry next = there.corrected(typed, clock.instant(), by);
        if (hours.add(next)) {
            log.changed(there.coach(), "accesslog.hours.corrected");
            return new Logged.Kept(next, right.doubts());
        }
        return new Logged.Conflict(hours.find(there.coach(), there.id()).orElse(there), typed);
    }

    public Logged remove(CoachId coach, EntryId id, Actor by) {
        return next(
                coach,
                id,
                there -> there.removed() ? there : there.removedBy(by, clock.instant()),
                "accesslog.hours.removed");
    }

    public Logged putBack(CoachId coach, EntryId id, Actor by) {
        return next(
                coach,
                id,
                there -> there.removed() ? there.putBack(by, clock.instant()) : there,
                "accesslog.hours.put-back");
    }

    private Logged next(CoachId coach, EntryId id, Function<HourEntry, HourEntry> change, String logged) {
        Optional<HourEntry> found = hours.find(coach, id);
        if (found.isEmpty()) {
            return new Logged.Unknown();
        }
        HourEntry next = change.apply(found.get());
        if (next.version() != found.get().version() && hours.add(next)) {
            log.changed(coach, logged);
        }
        return new Logged.Kept(next, Set.of());
    }

    private ReadGuidance read(TypedGuidance typed) {
        return new GuidanceReader(new KnownInterventions(interventions.all()), LocalDate.now(clock)).read(typed);
    }
}

package nl.rookstopregister.portfolio.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.rookstopregister.interventions.Interventions;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.portfolio.model.EntryId;
import nl.rookstopregister.portfolio.model.Guidance;
import nl.rookstopregister.portfolio.model.GuidanceReader;
import nl.rookstopregister.portfolio.model.HourEntry;
import nl.rookstopregister.portfolio.model.Hours;
import nl.rookstopregister.portfolio.model.KnownInterventions;
import nl.rookstopregister.portfolio.model.ReadGuidance;
import nl.rookstopregister.portfolio.model.TypedGuidance;
import nl.rookstopregister.portfolio.model.Way;
import nl.rookstopregister.portfolio.spi.RecordKind;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.shared.PersonRecords;
import nl.rookstopregister.shared.UseCase;
import org.jspecify.annotations.Nullable;

/** Guidance hours in the file that a coach takes along. They come back as they left: they are the coach's own word. */
@UseCase
class HoursTakenAlong implements RecordKind<HoursTakenAlong.HoursRecord> {

    private static final int PLACE = 10;

    private final Hours hours;
    private final PersonRecords records;
    private final Interventions interventions;
    private final Words words;
    private final Clock clock;

    HoursTakenAlong(Hours hours, PersonRecords records, Interventions interventions, Words words, Clock clock) {
        this.hours = hours;
        this.records = records;
        this.interventions = interventions;
        this.words = words;
        this.clock = clock;
    }

    /** An entry of hours as it stands in the file. */
    public record HoursRecord(
            UUID id, LocalDate first, LocalDate last, String intervention, Way way, int clients, int minutes) {

        static HoursRecord of(HourEntry entry) {
            Guidance guidance = entry.guidance();
            return new HoursRecord(
                    entry.id().value(),
                    guidance.first(),
                    guidance.last(),
                    guidance.intervention(),
                    guidance.way(),
                    guidance.clients(),
                    guidance.minutes());
        }

        Guidance guidance() {
            return new Guidance(first, last, intervention, way, clients, minutes);
        }
    }

    @Override
    public String name() {
        return "hours";
    }

    @Override
    public Class<HoursRecord> shape() {
        return HoursRecord.class;
    }

    @Override
    public String heading() {
        return "portfolio.taken-along.hours";
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public List<HoursRecord> of(CoachId coach) {
        return hours.of(records.of(coach)).values().stream()
                .flatMap(List::stream)
                .map(HoursRecord::of)
                .sorted(Comparator.comparing(HoursRecord::first).thenComparing(HoursRecord::id))
                .toList();
    }

    @Override
    public String line(HoursRecord one, Language language) {
        String name = new KnownInterventions(interventions.all())
                .name(one.intervention())
                .in(language);
        return words.text(
                language,
                "portfolio.taken-along.hours.line",
                one.first(),
                one.last(),
                name,
                words.text(language, "portfolio.way." + one.way()),
                one.clients(),
                TypedGuidance.written(one.minutes()));
    }

    @Override
    public Taking take(CoachId coach, List<HoursRecord> records, Actor by) {
        Map<EntryId, HourEntry> there =
                hours.everyOneOf(coach).stream().collect(Collectors.toMap(HourEntry::id, Function.identity()));
        GuidanceReader reader = new GuidanceReader(new KnownInterventions(interventions.all()), LocalDate.now(clock));
        Map<EntryId, HourEntry> adding = new LinkedHashMap<>();
        List<Refused> refused = new ArrayList<>();
        int same = 0;
        for (int place = 0; place < records.size(); place++) {
            HoursRecord one = records.get(place);
            EntryId id = new EntryId(one.id());
            HourEntry known = there.getOrDefault(id, adding.get(id));
            if (known != null && !known.removed() && known.guidance().equals(one.guidance())) {
                same++;
                continue;
            }
            String objection = objection(known, reader.read(TypedGuidance.of(one.guidance())));
            if (objection == null) {
                adding.put(id, HourEntry.first(id, coach, one.guidance(), HourEntry.Source.FILE, clock.instant(), by));
            } else {
                refused.add(Refused.of(place, objection));
            }
        }
        int added = hours.addAll(coach, List.copyOf(adding.values()));
        return new Taking(added, same + adding.size() - added, refused);
    }

    /** What was changed or removed here since is newer than the file. */
    private static @Nullable String objection(@Nullable HourEntry known, ReadGuidance read) {
        if (known != null) {
            return known.removed() ? "portfolio.taken-along.removed" : "portfolio.taken-along.other";
        }
        return read instanceof ReadGuidance.Wrong wrong
                ? "portfolio.mistake." + wrong.mistakes().getFirst().code()
                : null;
    }
}

package nl.rookstopregister.portfolio.web;

import java.time.LocalDate;
import java.util.List;
import nl.rookstopregister.norms.Text;
import nl.rookstopregister.portfolio.model.HourEntry;
import nl.rookstopregister.portfolio.model.KnownInterventions;
import nl.rookstopregister.portfolio.model.TypedGuidance;
import org.jspecify.annotations.Nullable;

/**
 * One entry, to correct, with every version it had.
 *
 * @param history oldest first
 * @param before how much of it was before the day on which it can be divided, as somebody typed it
 */
public record EntryPage(HourEntry entry, List<HourEntry> history, HoursFields fields, String before) {

    public Text intervention(HourEntry version) {
        return known().name(version.guidance().intervention());
    }

    /** The day on which dividing the entry lets part of it count; null when there is none. */
    public @Nullable LocalDate turn() {
        return entry.removed() ? null : known().turn(entry.guidance()).orElse(null);
    }

    private KnownInterventions known() {
        return fields.known();
    }

    public String written(HourEntry version) {
        return TypedGuidance.written(version.guidance().minutes());
    }

    public String address() {
        return HoursController.PAGE + "/regel/" + entry.id();
    }
}

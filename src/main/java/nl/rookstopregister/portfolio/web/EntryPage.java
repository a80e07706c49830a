package nl.rookstopregister.portfolio.web;

import java.util.List;
import nl.rookstopregister.norms.Text;
import nl.rookstopregister.portfolio.model.HourEntry;
import nl.rookstopregister.portfolio.model.KnownInterventions;
import nl.rookstopregister.portfolio.model.TypedGuidance;

/**
 * One entry, to correct, with every version it had.
 *
 * @param history oldest first
 */
public record EntryPage(HourEntry entry, List<HourEntry> history, HoursFields fields) {

    public Text intervention(HourEntry version) {
        return known().name(version.guidance().intervention());
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

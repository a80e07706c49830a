package nl.rookstopregister.portfolio.web;

import nl.rookstopregister.norms.Text;
import nl.rookstopregister.portfolio.model.Guidance;
import nl.rookstopregister.portfolio.model.HourEntry;
import nl.rookstopregister.portfolio.model.KnownInterventions;
import nl.rookstopregister.portfolio.model.TypedGuidance;

/** What stands there, and what was typed meanwhile in another tab or on another device. */
public record ConflictPage(HourEntry there, Guidance typed, KnownInterventions known) {

    public Text intervention(Guidance guidance) {
        return known.name(guidance.intervention());
    }

    public String written(Guidance guidance) {
        return TypedGuidance.written(guidance.minutes());
    }

    /** To send once more what was typed. */
    public TypedGuidance again() {
        return TypedGuidance.of(typed);
    }

    public String address() {
        return HoursController.PAGE + "/regel/" + there.id();
    }
}

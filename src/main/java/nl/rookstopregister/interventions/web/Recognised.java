package nl.rookstopregister.interventions.web;

import java.time.LocalDate;
import nl.rookstopregister.interventions.model.ListedIntervention;
import nl.rookstopregister.interventions.model.Version;
import nl.rookstopregister.pages.Sign;

/**
 * What the list says of an intervention today, as pages show it.
 *
 * @param key of the words that say it
 * @param day since when, or from when on
 */
public record Recognised(Sign sign, String key, LocalDate day) {

    static Recognised of(ListedIntervention listed, LocalDate today) {
        Version first = listed.versions().getFirst();
        return switch (listed.recognition(today)) {
            case RECOGNISED ->
                new Recognised(Sign.MET, "yes", listed.since(today).orElse(first.from()));
            case NOT_YET -> new Recognised(Sign.WAIT, "not-yet", first.from());
            default -> ended(listed);
        };
    }

    private static Recognised ended(ListedIntervention listed) {
        Version last = listed.versions().getLast();
        LocalDate end = last.until() == null ? last.from() : last.until();
        return new Recognised(Sign.NO, end.equals(listed.withdrawnFrom()) ? "withdrawn" : "no-longer", end);
    }

    public boolean now() {
        return sign == Sign.MET;
    }

    public String tagKey() {
        return "interventions.recognised." + key;
    }

    public String meaningKey() {
        return "interventions.recognised." + key + ".meaning";
    }
}

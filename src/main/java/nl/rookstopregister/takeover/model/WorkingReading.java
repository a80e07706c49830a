package nl.rookstopregister.takeover.model;

import static nl.rookstopregister.takeover.model.TakeoverColumn.ACCEPTING_CLIENTS;
import static nl.rookstopregister.takeover.model.TakeoverColumn.INTERVENTIONS;
import static nl.rookstopregister.takeover.model.TakeoverColumn.LANGUAGES;
import static nl.rookstopregister.takeover.model.TakeoverColumn.WAYS_OF_WORKING;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.rookstopregister.dossiers.WayOfWorking;
import nl.rookstopregister.tables.Likeness;

/** Reads how a coach works from all rows together. */
record WorkingReading(Collection<RowCells> rows, Surroundings surroundings) {

    private static final String DUTCH = "nl";

    Working read() {
        EnumSet<WayOfWorking> ways = EnumSet.noneOf(WayOfWorking.class);
        Set<String> spoken = new LinkedHashSet<>();
        Set<String> interventions = new LinkedHashSet<>();
        List<Boolean> accepting = new ArrayList<>();
        for (RowCells row : rows) {
            ways.addAll(row.codes(WAYS_OF_WORKING, KnownWords.WAY, Rule.WAY_OF_WORKING_UNKNOWN));
            spoken.addAll(row.codes(LANGUAGES, KnownWords.LANGUAGE, Rule.LANGUAGE_UNKNOWN));
            row.values(INTERVENTIONS).forEach(value -> interventions.add(intervention(row, value)));
            row.code(ACCEPTING_CLIENTS, KnownWords.YES_OR_NO, Rule.ACCEPTING_UNREADABLE)
                    .ifPresent(accepting::add);
        }
        // A directory shows who is there for people; who is not says so.
        boolean takesNewClients = accepting.isEmpty() || accepting.contains(true);
        return new Working(
                ways,
                spoken.isEmpty() ? List.of(DUTCH) : List.copyOf(spoken),
                takesNewClients,
                List.copyOf(interventions));
    }

    /** One that is not in our list is kept as it was written. */
    private String intervention(RowCells row, String written) {
        Optional<String> known = surroundings.interventions().stream()
                .filter(name -> Likeness.folded(name).equals(Likeness.folded(written)))
                .findFirst();
        if (known.isEmpty()) {
            String nearest =
                    Likeness.nearest(written, surroundings.interventions()).orElse("–");
            row.noteValue(Rule.INTERVENTION_UNKNOWN, INTERVENTIONS, written, nearest);
        }
        return known.orElse(written);
    }
}

package nl.rookstopregister.normsetting.web;

import java.util.Objects;
import java.util.Set;
import nl.rookstopregister.normsetting.model.TrialRuns.PeopleFilter;
import org.jspecify.annotations.Nullable;

/** What the address of a list or file of people asks. */
record PeopleQuery(
        @Nullable String richting,
        @Nullable String eis,
        @Nullable String beroep,
        @Nullable String provincie,
        @Nullable String jaar) {

    private static final Set<String> DIRECTIONS = Set.of("uit", "in");

    PeopleFilter filter() {
        String direction = DIRECTIONS.contains(said(richting)) ? said(richting) : "";
        return new PeopleFilter(direction, said(eis), said(beroep), said(provincie), said(jaar));
    }

    private static String said(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}

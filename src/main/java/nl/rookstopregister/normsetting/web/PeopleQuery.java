package nl.rookstopregister.normsetting.web;

import java.util.Objects;
import nl.rookstopregister.normsetting.model.TrialRuns.PeopleFilter;
import org.jspecify.annotations.Nullable;

/** What the address of a list or file of people asks. */
record PeopleQuery(
        @Nullable String richting,
        @Nullable String eis,
        @Nullable String beroep,
        @Nullable String provincie,
        @Nullable String jaar) {

    PeopleFilter filter() {
        return new PeopleFilter(said(richting), said(eis), said(beroep), said(provincie), said(jaar));
    }

    private static String said(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}

package nl.rookstopregister.directory.web;

import java.util.List;
import nl.rookstopregister.pages.Pager;
import org.jspecify.annotations.Nullable;

/**
 * The search for a coach and what it found.
 *
 * @param practising how many coaches there are in all
 * @param where the place searched around, as understood; null for the whole country
 * @param rough whether that postcode is placed only roughly
 * @param whichOne when several places share the name that was typed
 * @param nowhere whether the place is not known; the suggestions may help
 * @param wider a distance within which there are some, when there are none here
 * @param remote coaches who help by phone or online, when there are none here
 */
public record CoachesPage(
        CoachesForm form,
        SearchChoices choices,
        long practising,
        @Nullable String where,
        boolean rough,
        List<Link> whichOne,
        boolean nowhere,
        List<Link> suggestions,
        List<CoachLine> lines,
        Pager pager,
        @Nullable MapPicture map,
        @Nullable Wider wider,
        @Nullable Wider remote) {

    /** Another search that does find coaches. */
    public record Wider(Distance distance, long count, String href) {

        public String distanceKey() {
            return distance.key();
        }
    }

    /** Whether the list says something: a place that is not understood was not searched. */
    public boolean searched() {
        return !nowhere && whichOne.isEmpty();
    }

    public String withinKey() {
        return form.distance().key();
    }

    public boolean anyDistance() {
        return form.distance() == Distance.ANY;
    }
}

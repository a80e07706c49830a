package nl.rookstopregister.shortestway.web;

import java.util.List;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.shortestway.model.PointsGap;

/**
 * The form in which a coach names an activity outside the agenda.
 *
 * @param points that are missing
 */
public record NameActivityPage(NamedActivityForm form, List<PointsGap> points, FormErrors errors) {

    static final String ADDRESS = ShortestWayPage.ADDRESS + "/activiteit";

    /** Where the form is sent to. */
    public String address() {
        return ADDRESS;
    }
}

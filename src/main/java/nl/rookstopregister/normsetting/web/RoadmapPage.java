package nl.rookstopregister.normsetting.web;

import nl.rookstopregister.norms.NormText;
import nl.rookstopregister.normsetting.model.Draft;
import nl.rookstopregister.normsetting.model.Roadmap;
import nl.rookstopregister.pages.FormErrors;

/** The roadmap of one draft, for the committee that draws it. */
public record RoadmapPage(Draft draft, NormText norm, Roadmap roadmap, Typed typed, FormErrors errors) {

    /** What stands in the form for one step more. */
    public record Typed(String what, String by, String planned) {

        static final Typed NOTHING = new Typed("", "", "");
    }

    public String address() {
        return "/bureau/normen/" + draft.id() + "/tijdpad";
    }
}

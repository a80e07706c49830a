package nl.rookstopregister.portfolio.web;

import java.util.List;
import nl.rookstopregister.documents.KeptDocument;
import nl.rookstopregister.pages.Choice;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.Screen;
import nl.rookstopregister.portfolio.model.Activity;
import org.jspecify.annotations.Nullable;

/**
 * One activity with its proof and every line about it.
 *
 * @param name whose it is; empty where the coach looks
 * @param form what the office typed
 */
public record ActivityPage(
        Activity activity, String name, List<KeptDocument> proof, RulingForm form, FormErrors errors) {

    /** What the office fills in. */
    public record RulingForm(
            @Nullable String oordeel,
            @Nullable String punten,
            @Nullable String geaccrediteerd,
            @Nullable String reden,
            @Nullable Integer regel) {

        static final RulingForm EMPTY = new RulingForm(null, null, null, null, null);
    }

    public boolean forOffice() {
        return !name.isEmpty();
    }

    public String address() {
        return (forOffice() ? "/bureau/punten/" : "/mijn/portfolio/punten/") + activity.id();
    }

    public List<Choice> outcomes(Screen screen) {
        return List.of(
                new Choice(ActivityForm.YES, screen.text("portfolio.ruling.yes"), null),
                new Choice(ActivityForm.NO, screen.text("portfolio.ruling.no"), null));
    }

    public String outcome() {
        return form.oordeel() == null ? "" : form.oordeel();
    }

    public String points() {
        return form.punten() == null ? Integer.toString(activity.asked().points()) : form.punten();
    }

    public boolean accredited() {
        return form.oordeel() == null ? activity.asked().accredited() : form.geaccrediteerd() != null;
    }

    public String reason() {
        return form.reden() == null ? "" : form.reden();
    }
}

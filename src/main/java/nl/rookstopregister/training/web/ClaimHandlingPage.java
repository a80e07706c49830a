package nl.rookstopregister.training.web;

import java.util.Arrays;
import java.util.List;
import nl.rookstopregister.pages.Choice;
import nl.rookstopregister.pages.Crumb;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.Screen;
import nl.rookstopregister.pages.Sign;
import nl.rookstopregister.training.model.Claim;

/** One reported claim, and what the office does with it. */
public record ClaimHandlingPage(Claim claim, String note, FormErrors errors) {

    public List<Crumb> trail(Screen screen) {
        return List.of(
                new Crumb(screen.text("training.claims.office"), "/bureau"),
                new Crumb(screen.text("training.claims.crumb"), ClaimsController.PATH));
    }

    public String address() {
        return ClaimsController.PATH + "/" + claim.id();
    }

    public Sign sign() {
        return ClaimsPage.sign(claim);
    }

    public boolean untouched() {
        return claim.state() == Claim.State.NEW;
    }

    /** Where it stands, if that can be opened. */
    public boolean hasLink() {
        return claim.reported().link().matches("(?i)https?://\\S+");
    }

    public List<Choice> outcomes(Screen screen) {
        return Arrays.stream(Claim.Outcome.values())
                .map(outcome -> Choice.of(outcome.name(), screen.text("training.claim.outcome." + outcome)))
                .toList();
    }
}

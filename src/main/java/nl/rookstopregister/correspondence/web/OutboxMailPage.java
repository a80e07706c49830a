package nl.rookstopregister.correspondence.web;

import nl.rookstopregister.correspondence.model.KeptMail;
import nl.rookstopregister.correspondence.model.MailState;
import org.jspecify.annotations.Nullable;

/** One mail in the outbox. Public: its template is compiled into a package of its own. */
public record OutboxMailPage(KeptMail mail, boolean serverIsSet) {

    /** A link may be a key to somebody's account: it is shown only where mail can be read nowhere else. */
    public boolean linkIsShown() {
        return mail.text().link() != null && mail.state() == MailState.KEPT && !serverIsSet;
    }

    public boolean linkIsHidden() {
        return mail.text().link() != null && mail.state() != MailState.ON_PAPER && !linkIsShown();
    }

    public boolean canBeSentAgain() {
        return serverIsSet && mail.state().canBeSentAgain();
    }

    public String address(String action) {
        return "/bureau/post/" + mail.id() + "/" + action;
    }

    /** Where the letter is that this mail announces: on paper it is the letter itself that goes. */
    public @Nullable String decisionLetter() {
        String link = mail.text().link();
        int letter = link == null ? -1 : link.indexOf("/brieven/");
        return link == null || letter < 0 ? null : link.substring(letter) + "/pdf";
    }
}

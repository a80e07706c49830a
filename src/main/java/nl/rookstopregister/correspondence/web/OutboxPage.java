package nl.rookstopregister.correspondence.web;

import java.util.List;
import nl.rookstopregister.correspondence.model.KeptMail;
import nl.rookstopregister.correspondence.model.MailState;
import nl.rookstopregister.pages.Pager;
import nl.rookstopregister.pages.Sign;

/** All mails. Public: its template is compiled into a package of its own. */
public record OutboxPage(List<KeptMail> mails, Pager pager, long needingEyes, boolean serverIsSet) {

    public static Sign sign(MailState state) {
        return switch (state) {
            case SENT, POSTED -> Sign.MET;
            case WAITING, SENDING, ON_PAPER -> Sign.WAIT;
            case KEPT, WITHHELD -> Sign.NEUTRAL;
            case REFUSED, GIVEN_UP, UNCERTAIN, BOUNCED -> Sign.NO;
        };
    }
}

package nl.rookstopregister.correspondence.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.rookstopregister.accesslog.AccessLog;
import nl.rookstopregister.correspondence.model.KeptMail;
import nl.rookstopregister.correspondence.model.KeptMails;
import nl.rookstopregister.correspondence.model.MailId;
import nl.rookstopregister.correspondence.model.MailState;
import nl.rookstopregister.correspondence.model.Outbox;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;

/** What the office prints and posts, for coaches without e-mail. */
@UseCase
public class PostOnPaper {

    private final Outbox outbox;
    private final KeptMails mails;
    private final AccessLog log;
    private final Clock clock;

    PostOnPaper(Outbox outbox, KeptMails mails, AccessLog log, Clock clock) {
        this.outbox = outbox;
        this.mails = mails;
        this.log = log;
        this.clock = clock;
    }

    /** Oldest first. */
    public List<KeptMail> waiting() {
        return mails.onPaper();
    }

    /** To print it, also when it was posted before. */
    public Optional<KeptMail> find(MailId id) {
        Optional<KeptMail> found =
                mails.find(id).filter(mail -> mail.state() == MailState.ON_PAPER || mail.state() == MailState.POSTED);
        found.ifPresent(this::logLook);
        return found;
    }

    private void logLook(KeptMail mail) {
        CoachId coach = mail.coach();
        if (coach != null) {
            log.looked(coach, "accesslog.mail.read", mail.text().subject());
        }
    }

    /** Harmless when done twice. */
    public void notePosted(MailId id, String officer) {
        outbox.markPosted(id, clock.instant(), officer);
    }
}

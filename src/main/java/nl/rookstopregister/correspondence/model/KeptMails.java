package nl.rookstopregister.correspondence.model;

import java.util.List;
import java.util.Optional;

/** All mails, sent and unsent, as the office looks at them. */
public interface KeptMails {

    Optional<KeptMail> find(MailId id);

    /** What waits to be printed and posted, oldest first, without links. */
    List<KeptMail> onPaper();

    /** Newest first, without their links. */
    List<KeptMail> page(int from, int size);

    long count();

    /** How many somebody has to look at. */
    long countNeedingEyes();
}

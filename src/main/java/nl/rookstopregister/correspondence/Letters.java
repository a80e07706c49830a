package nl.rookstopregister.correspondence;

import java.util.List;
import nl.rookstopregister.shared.CoachId;

/** The letters that tell coaches of decisions. */
public interface Letters {

    /** Newest first; also those that nobody opened yet and that are therefore still to be put on paper. */
    List<LetterSummary> of(CoachId coach);

    /** How many letters wait for this coach since they were announced. */
    int unread(CoachId coach);
}

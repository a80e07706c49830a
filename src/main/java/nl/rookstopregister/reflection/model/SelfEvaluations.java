package nl.rookstopregister.reflection.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import nl.rookstopregister.forms.Values;
import nl.rookstopregister.shared.CoachId;

/** What coaches write about their own work, and what they completed. */
public interface SelfEvaluations {

    /** Nothing typed yet is no answers. */
    Values draft(CoachId coach);

    void keep(CoachId coach, Values answers, Instant at);

    /** The draft is empty again after this. */
    void complete(SelfEvaluation evaluation);

    /** One that was completed before, from a file; false when it is there already. */
    boolean keepCompleted(SelfEvaluation evaluation);

    /** Newest first. */
    List<SelfEvaluation> of(Collection<CoachId> coaches);
}

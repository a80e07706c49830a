package nl.rookstopregister.supervision.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.supervision.SupervisionId;

/** What supervisors have filled in, and what they signed. */
public interface PracticeJudgements {

    Draft draft(SupervisionId supervision);

    /** Adds these answers to the draft; one that was there is replaced. */
    void keep(SupervisionId supervision, Map<String, String> answers);

    void add(PracticeJudgement judgement);

    /** Oldest first: the last one holds. */
    List<PracticeJudgement> of(SupervisionId supervision);

    /** The judgements that hold, of coaches who have any. */
    Map<CoachId, List<PracticeJudgement>> holding(Collection<CoachId> coaches);
}

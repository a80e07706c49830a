package nl.rookstopregister.normsetting.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.norms.files.NormsInForce;
import nl.rookstopregister.normsetting.model.Draft;
import nl.rookstopregister.normsetting.model.Drafts;
import nl.rookstopregister.normsetting.model.Edition;
import nl.rookstopregister.normsetting.model.TrialRun;
import nl.rookstopregister.normsetting.model.TrialRuns;
import nl.rookstopregister.shared.UseCase;

/** What the committee looks at while a norm is in preparation. */
@UseCase
public class ReadDrafts {

    private final Drafts drafts;
    private final TrialRuns runs;
    private final NormsInForce norms;
    private final Clock clock;

    ReadDrafts(Drafts drafts, TrialRuns runs, NormsInForce norms, Clock clock) {
        this.drafts = drafts;
        this.runs = runs;
        this.norms = norms;
        this.clock = clock;
    }

    public List<Draft> all() {
        return drafts.all();
    }

    public Optional<Draft> find(UUID id) {
        return drafts.find(id);
    }

    public List<Edition> editions(UUID id) {
        return drafts.editions(id);
    }

    public List<TrialRun> trials(UUID id) {
        return runs.of(id);
    }

    /** The file of the norm that a draft is a copy of. */
    public String origin(Draft draft) {
        return norms.file(draft.origin()).orElseThrow();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}

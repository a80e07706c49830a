package nl.rookstopregister.normsetting.web;

import java.util.Map;
import java.util.UUID;
import nl.rookstopregister.norms.NormText;
import nl.rookstopregister.normsetting.model.Result;
import nl.rookstopregister.normsetting.model.TrialRun;
import nl.rookstopregister.normsetting.usecase.DraftReading;
import nl.rookstopregister.normsetting.usecase.TryDraft;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds a trial and what came of it, for the pages and files that show it. */
@Component
class TrialPages {

    private final DraftPages drafts;
    private final TryDraft trials;

    TrialPages(DraftPages drafts, TryDraft trials) {
        this.drafts = drafts;
        this.trials = trials;
    }

    TrialRun find(UUID id) {
        return trials.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** One that has an outcome: what runs or was stopped has nobody to show. */
    TrialRun done(UUID id) {
        TrialRun run = find(id);
        if (run.stage() != TrialRun.Stage.DONE) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return run;
    }

    /** The draft, as people read it. */
    NormText norm(TrialRun run) {
        return DraftReading.norm(drafts.find(run.draft()));
    }

    TrialPage page(UUID id) {
        TrialRun run = find(id);
        boolean done = run.stage() == TrialRun.Stage.DONE;
        return new TrialPage(
                run, norm(run), done ? trials.result(id) : new Result(), done ? trials.reasons(id) : Map.of());
    }
}

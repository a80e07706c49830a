package nl.rookstopregister.normsetting.usecase;

import java.time.LocalDate;
import nl.rookstopregister.norms.AdoptedText;
import nl.rookstopregister.norms.Adoption;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.norms.files.NormsInForce;
import nl.rookstopregister.norms.trial.Trial;
import nl.rookstopregister.normsetting.model.Draft;
import nl.rookstopregister.normsetting.model.Drafts;
import nl.rookstopregister.normsetting.model.TrialRun;
import org.springframework.stereotype.Component;

/** The edition of a trial as if it had been adopted and held on the day of the question. */
@Component
class TriedDraft {

    private final Drafts drafts;
    private final NormsInForce norms;

    TriedDraft(Drafts drafts, NormsInForce norms) {
        this.drafts = drafts;
        this.norms = norms;
    }

    Trial trial(TrialRun run) {
        return norms.trial(
                adopted(run), run.question().procedure(), run.question().day());
    }

    NormBook with(TrialRun run) {
        return norms.with(adopted(run));
    }

    NormBook without(TrialRun run) {
        return norms.without(adopted(run));
    }

    private AdoptedText adopted(TrialRun run) {
        Draft draft = drafts.find(run.draft()).orElseThrow();
        LocalDate day = run.question().day();
        String text = drafts.edition(run.draft(), run.revision()).orElseThrow().text();
        return new AdoptedText(text, new Adoption(draft.norm(), day, day, ""));
    }
}

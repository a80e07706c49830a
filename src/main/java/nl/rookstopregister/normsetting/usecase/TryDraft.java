package nl.rookstopregister.normsetting.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.normsetting.model.Draft;
import nl.rookstopregister.normsetting.model.Drafts;
import nl.rookstopregister.normsetting.model.PersonChanged;
import nl.rookstopregister.normsetting.model.Result;
import nl.rookstopregister.normsetting.model.TrialRun;
import nl.rookstopregister.normsetting.model.TrialRuns;
import nl.rookstopregister.normsetting.model.TrialRuns.PeopleFilter;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.UseCase;

/** The committee asks what a draft would change for whom, and reads the answer. */
@UseCase
public class TryDraft {

    private final Drafts drafts;
    private final TrialRuns runs;
    private final Clock clock;

    TryDraft(Drafts drafts, TrialRuns runs, Clock clock) {
        this.drafts = drafts;
        this.runs = runs;
        this.clock = clock;
    }

    /** Of the latest edition; somebody must yet work on it. */
    public UUID ask(UUID draft, Procedure procedure, LocalDate day, Actor by) {
        Draft found = drafts.find(draft).orElseThrow();
        TrialRun run = new TrialRun(
                UUID.randomUUID(),
                draft,
                found.latest().revision(),
                new TrialRun.Question(procedure, day),
                TrialRun.Stage.RUNNING,
                new TrialRun.Progress(0, 0),
                new TrialRun.Asked(by, clock.instant()),
                null);
        runs.add(run);
        return run.id();
    }

    public void cancel(UUID run) {
        runs.end(run, TrialRun.Stage.CANCELLED, clock.instant());
    }

    public Optional<TrialRun> find(UUID run) {
        return runs.find(run);
    }

    public Result result(UUID run) {
        return runs.result(run);
    }

    public Map<String, Integer> reasons(UUID run) {
        return runs.reasons(run);
    }

    public List<PersonChanged> people(UUID run, PeopleFilter filter, long skipped, int atMost) {
        return runs.people(run, filter, skipped, atMost);
    }

    public long countPeople(UUID run, PeopleFilter filter) {
        return runs.countPeople(run, filter);
    }

    boolean tell(UUID run, TrialRun.Progress progress) {
        return runs.progress(run, progress);
    }

    /** All of it or nothing. */
    boolean done(UUID run, Result result, DossiersInMemory.Everybody everybody) {
        return runs.done(run, result, everybody.asOf(), clock.instant());
    }

    void fail(UUID run) {
        runs.end(run, TrialRun.Stage.FAILED, clock.instant());
    }
}

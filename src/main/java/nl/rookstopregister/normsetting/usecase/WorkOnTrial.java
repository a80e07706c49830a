package nl.rookstopregister.normsetting.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.rookstopregister.norms.trial.Trial;
import nl.rookstopregister.normsetting.model.Result;
import nl.rookstopregister.normsetting.model.TrialRun;
import nl.rookstopregister.normsetting.usecase.DossiersInMemory.Everybody;
import nl.rookstopregister.normsetting.usecase.Telling.Cancelled;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Holds a draft against all dossiers, on two threads. What came of it is kept whole at the end, so that another node may
 * begin anew when this one stops halfway.
 */
@Component
public class WorkOnTrial {

    private static final Logger LOG = LoggerFactory.getLogger(WorkOnTrial.class);
    private static final int THREADS = 2;
    /** So many batches are judged in a fraction of a second. */
    private static final int ASKED_ONCE_IN = 20;

    private final TryDraft trials;
    private final TriedDraft tried;
    private final DossiersInMemory memory;

    WorkOnTrial(TryDraft trials, TriedDraft tried, DossiersInMemory memory) {
        this.trials = trials;
        this.tried = tried;
        this.memory = memory;
    }

    public void work(UUID id) {
        trials.find(id).filter(TrialRun::running).ifPresent(this::attempt);
    }

    private void attempt(TrialRun run) {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            Everybody everybody = memory.everybody(threads, (done, total) -> tell(run, done, total));
            Runnable stillWanted = () -> tell(run, everybody.size(), everybody.size());
            trials.done(run.id(), under(tried.trial(run), everybody, threads, stillWanted), everybody);
        } catch (Cancelled _) {
            LOG.info("Trial {} was cancelled", run.id());
        } catch (InterruptedException _) {
            // The node stops; the scheduler has another one begin anew.
            Thread.currentThread().interrupt();
        } catch (RuntimeException failure) {
            LOG.error("Trial {} could not be worked on; nothing of it was kept", run.id(), failure);
            trials.fail(run.id());
        } finally {
            threads.shutdownNow();
        }
    }

    private void tell(TrialRun run, int done, int total) {
        if (!trials.tell(run.id(), new TrialRun.Progress(done, total))) {
            throw new Cancelled();
        }
    }

    private static Result under(Trial trial, Everybody everybody, ExecutorService threads, Runnable stillWanted)
            throws InterruptedException {
        List<Future<Result>> judging = new ArrayList<>();
        everybody.batches().forEach(batch -> judging.add(threads.submit(() -> batch.under(trial))));
        Result all = new Result();
        for (int each = 0; each < judging.size(); each++) {
            if (each % ASKED_ONCE_IN == 0) {
                stillWanted.run();
            }
            all.add(Waiting.forResult(judging.get(each)));
        }
        return all;
    }
}

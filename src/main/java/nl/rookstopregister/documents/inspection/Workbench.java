package nl.rookstopregister.documents.inspection;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Where foreign files are opened: at most two at a time on a node, each for a while only. A file that costs the opener
 * its memory or its stack costs nobody else anything.
 */
@Component
public class Workbench {

    private static final Logger LOG = LoggerFactory.getLogger(Workbench.class);
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final Semaphore places = new Semaphore(2);

    /** Empty when it took too long, broke down, or no place came free. */
    public <T> Optional<T> within(Callable<T> work) {
        try {
            if (!places.tryAcquire(LONGEST.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("No place on the workbench within {} seconds", LONGEST.toSeconds());
                return Optional.empty();
            }
            FutureTask<T> task = new FutureTask<>(work);
            Thread.ofPlatform().name("workbench").daemon().start(() -> {
                try {
                    task.run();
                } finally {
                    places.release();
                }
            });
            return await(task);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static <T> Optional<T> await(FutureTask<T> task) throws InterruptedException {
        try {
            return Optional.ofNullable(task.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException tooLong) {
            task.cancel(true);
            LOG.warn("A file took longer than {} seconds to open", LONGEST.toSeconds());
            return Optional.empty();
        } catch (ExecutionException broken) {
            LOG.warn(
                    "A file could not be opened: {}",
                    broken.getCause() == null ? broken : broken.getCause().toString());
            return Optional.empty();
        }
    }
}

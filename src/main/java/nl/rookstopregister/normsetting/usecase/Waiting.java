package nl.rookstopregister.normsetting.usecase;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Waits for work on another thread, and fails as that work fails. */
final class Waiting {

    private Waiting() {}

    static <T> T forResult(Future<T> work) throws InterruptedException {
        try {
            return work.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("Work on the dossiers failed", failed.getCause());
        }
    }
}

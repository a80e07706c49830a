package nl.rookstopregister.directory.snapshot;

import org.springframework.context.SmartLifecycle;

/** Where this node tells the others what it changed, and hears of what they did. */
public interface NewsFromOtherNodes {

    int PHASE = SmartLifecycle.DEFAULT_PHASE - 10_000;

    /** In the transaction that changes it: the others hear of it when that is committed, and only then. */
    void tell(News news);

    /** Whether this node has a connection to the database on which it would hear of a change. */
    boolean areHeard();
}

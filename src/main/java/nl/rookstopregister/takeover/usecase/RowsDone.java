package nl.rookstopregister.takeover.usecase;

import nl.rookstopregister.takeover.model.Delivery.Progress;

/** Hears how far a file is. */
@FunctionalInterface
public interface RowsDone {

    void at(Progress progress);
}

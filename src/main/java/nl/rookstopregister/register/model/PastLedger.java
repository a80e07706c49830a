package nl.rookstopregister.register.model;

import java.util.List;
import java.util.UUID;

/** The ledger for many decisions at once. */
public interface PastLedger {

    /** @param requests one for each decision of the history */
    record Kept(History history, List<UUID> requests) {}

    boolean isEmpty();

    /** The first of so many decision numbers in a row. */
    int reserveNumbers(int year, int count);

    /** Adds the decisions, lets entries and periods follow them, and gives the numbers of who was admitted. */
    void write(List<Kept> kept);
}

package nl.rookstopregister.normsetting.usecase;

/** Hears how far the reading of dossiers is; may end it by throwing {@link Cancelled}. */
interface Telling {

    void read(int done, int total);

    /** Somebody no longer wants to know. */
    final class Cancelled extends RuntimeException {}
}

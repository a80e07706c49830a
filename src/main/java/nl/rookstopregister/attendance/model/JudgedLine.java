package nl.rookstopregister.attendance.model;

/** A line of an open list and what is thought of it today. */
public record JudgedLine(Line line, Verdict verdict) {

    public boolean isReady() {
        return verdict instanceof Verdict.Ready;
    }
}

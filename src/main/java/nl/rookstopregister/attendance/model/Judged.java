package nl.rookstopregister.attendance.model;

/** A typed row and what is thought of it. */
public record Judged(TypedRow row, Verdict verdict) {}

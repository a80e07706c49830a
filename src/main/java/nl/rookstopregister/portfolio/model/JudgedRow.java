package nl.rookstopregister.portfolio.model;

/** A row of a file and what is going to happen with it. */
public record JudgedRow(TypedRow row, RowVerdict verdict) {}

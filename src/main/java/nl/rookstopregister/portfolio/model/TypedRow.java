package nl.rookstopregister.portfolio.model;

/** A row of a file with hours. */
public record TypedRow(int line, TypedGuidance typed) {}

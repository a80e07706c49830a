package nl.rookstopregister.portfolio.model;

/** What the office says of an activity. */
public record Ruling(boolean granted, int points, boolean accredited, String reason) {}

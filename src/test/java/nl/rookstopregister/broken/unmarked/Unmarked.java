package nl.rookstopregister.broken.unmarked;

/** A class whose package does not say where null is allowed. */
public record Unmarked() {}

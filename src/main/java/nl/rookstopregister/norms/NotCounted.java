package nl.rookstopregister.norms;

/** A fact that was looked at for a requirement and did not count, and why. */
public record NotCounted(Fact fact, Statement reason) {}

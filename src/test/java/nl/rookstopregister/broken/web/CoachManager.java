package nl.rookstopregister.broken.web;

/** A name that does not say what the thing is. */
public record CoachManager() {}

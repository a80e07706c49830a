package nl.rookstopregister.directory.web;

/** Words that lead somewhere. */
public record Link(String label, String href) {}

package nl.rookstopregister.pages;

/** One step of the trail above a page's heading, on the way from the beginning to here. */
public record Crumb(String label, String href) {}

package nl.rookstopregister.portfolio.web;

/** The line to type hours in, with nothing of anybody on it: what a browser keeps to show without a connection. */
public record OfflinePage(HoursFields fields) {}

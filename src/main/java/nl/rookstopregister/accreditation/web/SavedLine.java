package nl.rookstopregister.accreditation.web;

/** What a reviewer is told while typing: kept or not, and how far it is. */
public record SavedLine(boolean kept, int scored, int asked) {}

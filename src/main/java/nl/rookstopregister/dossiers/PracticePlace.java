package nl.rookstopregister.dossiers;

/** Where a coach guides people: public, unlike the home address. */
public record PracticePlace(String name, PostalAddress address) {}

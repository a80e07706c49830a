package nl.rookstopregister.places;

/** The official postcodes in the database are others than before: whoever placed something by them places it again. */
public record PostcodesReplaced() {}

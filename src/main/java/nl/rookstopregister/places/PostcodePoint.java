package nl.rookstopregister.places;

/**
 * Where a four-digit postcode lies.
 *
 * @param near the town or village by which people know it
 * @param rough true when it comes from the shipped table, which is good to a few kilometres only
 */
public record PostcodePoint(int digits, Position position, String near, boolean rough) {}

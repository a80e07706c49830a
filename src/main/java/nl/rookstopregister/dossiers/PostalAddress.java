package nl.rookstopregister.dossiers;

/**
 * A Dutch address.
 *
 * @param postcode four digits, a space and two letters, such as "3511 AB"
 */
public record PostalAddress(String street, String houseNumber, String postcode, String place) {}

package nl.rookstopregister.providers;

/**
 * What is known of a provider.
 *
 * @param kvk number in the trade register (Kamer van Koophandel); empty when it has none
 * @param street with the number of the house
 * @param postcode as the post writes it, such as {@code 8011 AB}
 * @param website empty when it has none
 * @param contact whom to ask for
 */
public record ProviderDetails(
        String name,
        String kvk,
        String street,
        String postcode,
        String place,
        String mail,
        String phone,
        String website,
        String contact) {}

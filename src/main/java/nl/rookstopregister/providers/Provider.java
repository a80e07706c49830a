package nl.rookstopregister.providers;

/**
 * An organisation that offers trainings or keeps an intervention (scholingsaanbieder). Source: product description, section 5.
 *
 * @param website empty when it has none
 */
public record Provider(ProviderId id, String name, String postcode, String place, String mail, String website) {}

package nl.rookstopregister.settings;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who runs the register day by day.
 *
 * @param name the office's name
 * @param street street and number, or a post box
 * @param postcode Dutch postcode, four digits and two letters
 * @param town where the office is
 * @param phone for coaches and the public
 * @param mail for coaches and the public
 */
public record OfficeSettings(
        @DefaultValue("Bureau Rookstopregister") String name,
        @DefaultValue("Voorbeeldstraat 1") String street,
        @DefaultValue("1234 AB") String postcode,
        @DefaultValue("Utrecht") String town,
        @DefaultValue("000 000 00 00") String phone,
        @DefaultValue("bureau@rookstopregister.example") String mail) {

    /** Postcode and town as the last line of an address has them. */
    public String postcodeAndTown() {
        return postcode + "  " + town;
    }
}

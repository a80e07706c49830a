package nl.rookstopregister.settings;

import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.NestedConfigurationProperty;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Everything that an operator of the register may set.
 *
 * @param name what the register calls itself on pages, in letters and in mail
 * @param port the port on which the register answers; 0 takes a free one
 * @param baseUrl the address by which people reach the register, for links in mail and letters
 * @param production whether this is the real register: cookies only over https, no invented coaches, and a mail server,
 *     a database and an office that are set
 * @param data the folder in which the embedded PostgreSQL keeps its data
 * @param securityContact the address in security.txt, for people who find a weakness
 * @param secret what the register encrypts with
 * @param office the register office, as pages and letters name it
 * @param mail the server that delivers mail
 * @param database an installed PostgreSQL instead of the embedded one
 * @param map what maps of coaches are shown on
 * @param demonstration the invented register of an empty database
 */
@ConfigurationProperties(RegisterSettings.PREFIX)
public record RegisterSettings(
        @DefaultValue("Rookstopregister") String name,
        @DefaultValue("8080") int port,
        @DefaultValue("http://localhost:8080") URI baseUrl,
        @DefaultValue("false") boolean production,
        @DefaultValue("data") Path data,

        @DefaultValue("mailto:security@rookstopregister.example")
        URI securityContact,

        @NestedConfigurationProperty @DefaultValue SecretSettings secret,
        @NestedConfigurationProperty @DefaultValue OfficeSettings office,
        @NestedConfigurationProperty @DefaultValue MailSettings mail,
        @NestedConfigurationProperty @DefaultValue DatabaseSettings database,
        @NestedConfigurationProperty @DefaultValue MapSettings map,
        @NestedConfigurationProperty @DefaultValue DemonstrationSettings demonstration) {

    public static final String PREFIX = "rookstopregister";
}

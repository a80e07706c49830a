package nl.rookstopregister.settings;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * An installed PostgreSQL, version 15 to 18, instead of the embedded one.
 *
 * @param url its address, such as {@code postgresql://host:5432/register}; empty starts the embedded PostgreSQL
 * @param user the owner of the database; may also stand in the address
 * @param password that user's password; may also stand in the address
 */
public record DatabaseSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String user,
        @DefaultValue("") String password) {

    public boolean isInstalled() {
        return !url.isBlank();
    }

    @Override
    public String toString() {
        return "DatabaseSettings[" + (isInstalled() ? "installed" : "embedded") + "]";
    }
}

package nl.rookstopregister.settings;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the register keeps secret.
 *
 * @param key 32 bytes in base64, with which the secrets of authenticator apps are encrypted; the same on every node. Empty
 *     makes the register draw one at its first start and keep it in the file {@code secret.key} of the data folder
 */
public record SecretSettings(@DefaultValue("") String key) {

    public boolean isSet() {
        return !key.isBlank();
    }

    @Override
    public String toString() {
        return "SecretSettings[" + (isSet() ? "set" : "not set") + "]";
    }
}

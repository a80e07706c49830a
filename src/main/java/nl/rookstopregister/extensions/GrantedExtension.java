package nl.rookstopregister.extensions;

import java.time.LocalDate;

/**
 * An extension that was granted.
 *
 * @param lastDay of the term since then, "tot en met"
 */
public record GrantedExtension(ExtensionReason reason, LocalDate lastDay, String decision) {}

package nl.rookstopregister.accreditation.spi;

import nl.rookstopregister.norms.Competences;

/**
 * By what two requests are comparable.
 *
 * @param type as its own context calls it, such as {@code REFRESHER}
 * @param minutes how long it takes in all; 0 where that has no meaning
 */
public record Traits(String type, int minutes, Competences competences) {}

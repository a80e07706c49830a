package nl.rookstopregister.home.web;

import java.util.List;
import nl.rookstopregister.settings.OfficeSettings;

/**
 * A page of text in sections.
 *
 * @param words where its words begin, as in {@code home.privacy}
 * @param sections the part of the key that tells one section from the next
 */
public record TextPage(String words, List<String> sections, OfficeSettings office) {

    public TextPage {
        sections = List.copyOf(sections);
    }

    /** The office's name as {@code {0}}, its mail address as {@code {1}}, its telephone as {@code {2}}. */
    public Object[] arguments() {
        return new Object[] {office.name(), office.mail(), office.phone()};
    }
}

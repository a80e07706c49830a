package nl.rookstopregister.correspondence;

import java.util.List;
import nl.rookstopregister.shared.Language;

/**
 * Something on the register's paper that is no letter about a decision, such as a certificate; its words come from whoever
 * gives it out.
 *
 * @param addressee name and address, a line each
 * @param facts what one wants to know at a glance
 * @param opening paragraphs under the title
 */
public record Paper(
        Language language,
        List<String> addressee,
        String title,
        List<Fact> facts,
        List<String> opening,
        List<Part> parts) {

    public Paper {
        addressee = List.copyOf(addressee);
        facts = List.copyOf(facts);
        opening = List.copyOf(opening);
        parts = List.copyOf(parts);
    }

    /** One thing to know at a glance. */
    public record Fact(String label, String value) {}

    /** A part with a heading of its own. */
    public record Part(String heading, List<String> paragraphs) {

        public Part {
            paragraphs = List.copyOf(paragraphs);
        }
    }
}

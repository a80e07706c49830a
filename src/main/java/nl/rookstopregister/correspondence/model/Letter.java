package nl.rookstopregister.correspondence.model;

import java.util.List;
import nl.rookstopregister.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A letter about a decision, with every word as it was written: kept so, and shown from there on screen and on paper.
 *
 * @param format version of this shape, for whoever reads it back years later
 * @param facts number, days and term
 * @param demonstration whether the person in it is invented
 */
public record Letter(
        int format,
        Language language,
        List<String> addressee,
        String title,
        List<Fact> facts,
        List<String> opening,
        List<Section> sections,
        List<String> sender,
        boolean demonstration) {

    public static final int FORMAT = 1;

    /** One thing to know at a glance. */
    public record Fact(String label, String value) {}

    /** A part with a heading of its own. */
    public record Section(String heading, List<String> paragraphs, List<Requirement> requirements) {

        public static Section of(String heading, List<String> paragraphs) {
            return new Section(heading, paragraphs, List.of());
        }
    }

    /**
     * How one requirement came out.
     *
     * @param outcome in words, such as "Voldaan"
     * @param wouldMeet null when nothing is missing
     * @param partOfAbove whether it belongs to the requirement before it
     */
    public record Requirement(
            String outcome,
            String title,
            String found,
            @Nullable String wouldMeet,
            boolean partOfAbove) {}
}

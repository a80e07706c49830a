package nl.rookstopregister.norms.web;

import java.util.stream.Collectors;
import nl.rookstopregister.norms.NormText;
import nl.rookstopregister.norms.format.Wording;

/** One norm from beginning to end. */
public record NormPage(NormText norm) {

    /** "Definitive registration, renewal". */
    public String procedures(NormText.Applies applies, Wording wording) {
        return heading(applies.procedures().stream().map(wording::say).collect(Collectors.joining(", ")), wording);
    }

    /** Words that begin a line. */
    public String heading(String words, Wording wording) {
        return words.substring(0, 1).toUpperCase(wording.language().locale()) + words.substring(1);
    }

    /** Whether a requirement is the profile, which stands on the page further down. */
    public boolean isProfile(NormText.Outline outline) {
        return outline.asked().asks().code().startsWith("profile-covered");
    }
}

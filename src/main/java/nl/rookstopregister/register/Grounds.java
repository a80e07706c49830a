package nl.rookstopregister.register;

import java.util.List;
import nl.rookstopregister.norms.Assessment;
import org.jspecify.annotations.Nullable;

/**
 * What a decision rests on, as it stood when it was taken.
 *
 * @param norm id and version of the norm, such as "2022"; null when no norm is involved
 * @param articles of that norm or of the rules of the register
 * @param assessment kept whole and shown from here, never computed again
 * @param text the written ground, in the language of the letter; needed for every deviation and every measure
 */
public record Grounds(
        @Nullable String norm,
        List<String> articles,
        @Nullable Assessment assessment,
        @Nullable String text) {}

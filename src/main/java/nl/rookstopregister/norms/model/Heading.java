package nl.rookstopregister.norms.model;

import java.time.LocalDate;
import java.util.Set;
import nl.rookstopregister.norms.Asked;
import nl.rookstopregister.norms.Statement;
import nl.rookstopregister.norms.Text;
import org.jspecify.annotations.Nullable;

/**
 * What every requirement in a norm file begins with.
 *
 * @param from the day from which it is asked, if later than the norm itself
 */
public record Heading(
        String id,
        String article,
        String nl,
        String en,
        @Nullable LocalDate from,
        boolean provisional,
        boolean judged) {

    Asked asked(Statement asks, Set<Asked.Mark> marks) {
        return new Asked(id, article, new Text(nl, en), asks, marks);
    }
}

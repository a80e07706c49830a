package nl.rookstopregister.norms;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment found for one requirement.
 *
 * @param wouldMeet what is missing, where something is
 * @param parts the findings for the requirements that this one consists of
 */
public record Finding(
        Asked asked,
        Status status,
        Statement found,
        @Nullable Statement wouldMeet,
        Weighed weighed,
        List<Finding> parts) {

    /** The facts that counted and those that did not. */
    public record Weighed(List<Fact> counted, List<NotCounted> notCounted) {

        public static final Weighed NOTHING = new Weighed(List.of(), List.of());
    }

    public String id() {
        return asked.id();
    }

    public List<Fact> counted() {
        return weighed.counted();
    }

    public List<NotCounted> notCounted() {
        return weighed.notCounted();
    }

    public boolean isLeaf() {
        return parts.isEmpty();
    }

    /** This finding and all below it, from the top down. */
    public void forEach(Consumer<Finding> visitor) {
        visitor.accept(this);
        for (Finding part : parts) {
            part.forEach(visitor);
        }
    }
}

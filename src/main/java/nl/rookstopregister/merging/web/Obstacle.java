package nl.rookstopregister.merging.web;

import java.util.List;
import nl.rookstopregister.merging.model.Comparison;
import nl.rookstopregister.register.Merging;
import nl.rookstopregister.register.RegistrationNumber;
import nl.rookstopregister.register.Taking;
import org.jspecify.annotations.Nullable;

/**
 * Why two records cannot be made one, as the page says it.
 *
 * @param arguments keys of words that fill the sentence in
 * @param record which of the two stands in the way, by number or by name; null when it is no matter of one of them
 */
public record Obstacle(
        String key, List<String> arguments, @Nullable String record) {

    static final Obstacle WAITING = new Obstacle("merging.refused.waiting", List.of(), null);
    static final Obstacle OWN_PROPOSAL = new Obstacle("merging.refused.own", List.of(), null);

    static Obstacle of(Merging.Refused refused, Comparison comparison) {
        RegistrationNumber number = comparison.side(refused.record()).number();
        String name = number == null
                ? comparison.side(refused.record()).details().name().full()
                : number.spoken();
        return switch (refused.reason()) {
            case Taking.Incomplete(String what) -> new Obstacle("register.incomplete." + what, List.of(), name);
            case Taking.NotFromHere(var from, var _) ->
                new Obstacle("merging.refused.state", List.of("register.state." + from), name);
            case Taking.Overtaken _ -> new Obstacle("merging.refused.overtaken", List.of(), name);
            case Taking.NotAuthorised _ -> new Obstacle("merging.refused.authority", List.of(), null);
            case Taking.Taken _ -> throw new IllegalArgumentException("Taken is no obstacle");
        };
    }
}

package nl.rookstopregister.register.web;

import java.util.List;
import nl.rookstopregister.register.Taking;

/**
 * Why the register does not take a decision, as pages say it.
 *
 * @param arguments keys of words that fill the sentence in
 */
public record Refusal(String key, List<String> arguments) {

    /** Another decision about this coach waits for a second pair of eyes. */
    static final Refusal WAITING = new Refusal("register.refusal.waiting", List.of());

    static Refusal of(Taking taking) {
        return switch (taking) {
            case Taking.NotFromHere(var from, var kind) ->
                new Refusal(
                        "register.refusal.not-from-here", List.of("register.state." + from, "register.kind." + kind));
            case Taking.NotAuthorised(var body, var kind) ->
                new Refusal(
                        "register.refusal.not-authorised", List.of("register.body." + body, "register.kind." + kind));
            case Taking.Overtaken _ -> new Refusal("register.refusal.overtaken", List.of());
            case Taking.Incomplete(String what) -> new Refusal("register.incomplete." + what, List.of());
            case Taking.Taken _ -> throw new IllegalArgumentException("Taken is no refusal");
        };
    }
}

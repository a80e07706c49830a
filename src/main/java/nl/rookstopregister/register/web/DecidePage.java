package nl.rookstopregister.register.web;

import java.util.List;
import nl.rookstopregister.norms.Assessment;
import nl.rookstopregister.pages.Choice;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.register.DecisionKind;
import org.jspecify.annotations.Nullable;

/**
 * The form of one kind of decision.
 *
 * @param assessment as the dossier stands today, where the kind rests on one
 * @param concernable decisions that can be corrected
 * @param refusal why the register does not take it as it was filled in
 */
public record DecidePage(
        String coach,
        String name,
        KindWords kind,
        DecisionForm form,
        FormErrors errors,
        @Nullable Assessment assessment,
        List<Choice> concernable,
        @Nullable Refusal refusal) {

    /** The kind, where its form is, and what the form asks. */
    public record KindWords(DecisionKind kind, String address, DecisionFields fields) {}
}

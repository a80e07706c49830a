package nl.rookstopregister.normsetting.web;

import java.util.List;
import nl.rookstopregister.norms.Fault;
import nl.rookstopregister.normsetting.model.Draft;
import nl.rookstopregister.normsetting.model.Edition;
import org.jspecify.annotations.Nullable;

/**
 * The whole text of a draft.
 *
 * @param typed what the reader typed, also where it was not kept
 * @param basedOn the revision that the reader began from
 * @param theirs what somebody else saved meanwhile
 */
public record DraftTextPage(
        Draft draft,
        String typed,
        int basedOn,
        List<Fault> faults,
        @Nullable Edition theirs) {

    public String address() {
        return "/bureau/normen/" + draft.id();
    }

    /** What differs between what somebody else saved and what was typed here. */
    public Comparison comparison() {
        return Comparison.of(theirs == null ? typed : theirs.text(), typed.replace("\r\n", "\n"));
    }
}

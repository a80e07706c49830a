package nl.rookstopregister.normsetting.usecase;

import java.util.List;
import nl.rookstopregister.norms.Fault;
import nl.rookstopregister.norms.NormText;
import nl.rookstopregister.norms.files.NormFile;
import nl.rookstopregister.norms.files.NormReading;
import nl.rookstopregister.normsetting.model.Draft;

/** Reads the text of a draft as the norm that it becomes. */
public final class DraftReading {

    private DraftReading() {}

    /** As people read it; what was kept has no faults. */
    public static NormText norm(Draft draft) {
        return switch (NormFile.read(draft.latest().text())) {
            case NormReading.Read read -> read.text();
            case NormReading.Refused(var faults) ->
                throw new IllegalStateException("Draft " + draft.id() + " was kept with faults: " + faults);
        };
    }

    /** What keeps this text from being the norm that the draft becomes. */
    static List<Fault> faults(Draft draft, String text) {
        return switch (NormFile.read(text)) {
            case NormReading.Refused(var faults) -> faults;
            case NormReading.Read read ->
                read.id().equals(draft.norm()) ? List.of() : List.of(read.otherNorm(text, draft.norm()));
        };
    }
}

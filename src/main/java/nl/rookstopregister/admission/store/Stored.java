package nl.rookstopregister.admission.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.Map;
import nl.rookstopregister.admission.model.Proposal;
import nl.rookstopregister.admission.model.Task;
import nl.rookstopregister.forms.Answers;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Answers and what belongs to them as documents in a row. Whoever changes their shape raises the format and goes on reading the old. */
final class Stored {

    static final int FORMAT = 1;

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(visible -> visible.withIsGetterVisibility(Visibility.NONE))
            .build();

    private Stored() {}

    static String write(Object document) {
        return JSON.writeValueAsString(document);
    }

    static Answers answers(int format, String document) {
        if (format != FORMAT) {
            throw new IllegalStateException("Format " + format + " of an application is not known here");
        }
        return JSON.readValue(document, Answers.class);
    }

    static Map<Task, String> asked(String document) {
        return JSON.readValue(document, new TypeReference<>() {});
    }

    static Map<String, String> details(String document) {
        return JSON.readValue(document, new TypeReference<>() {});
    }

    static @Nullable Proposal proposal(@Nullable String document) {
        return document == null ? null : JSON.readValue(document, Proposal.class);
    }
}

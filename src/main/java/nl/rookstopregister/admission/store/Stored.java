package nl.rookstopregister.admission.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.Map;
import nl.rookstopregister.admission.model.Proposal;
import nl.rookstopregister.admission.model.Task;
import nl.rookstopregister.forms.Answers;
import nl.rookstopregister.forms.KeptAnswers;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Answers and what belongs to them as documents in a row. */
final class Stored {

    static final int FORMAT = KeptAnswers.FORMAT;

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(visible -> visible.withIsGetterVisibility(Visibility.NONE))
            .build();

    private Stored() {}

    static String write(Object document) {
        return JSON.writeValueAsString(document);
    }

    static Answers answers(int format, String document) {
        return KeptAnswers.read(format, document);
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

package nl.rookstopregister.forms;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import tools.jackson.databind.json.JsonMapper;

/** Answers as a document in a row. Whoever changes their shape raises the format and goes on reading the old. */
public final class KeptAnswers {

    public static final int FORMAT = 1;

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(visible -> visible.withIsGetterVisibility(Visibility.NONE))
            .build();

    private KeptAnswers() {}

    public static String write(Answers answers) {
        return JSON.writeValueAsString(answers);
    }

    public static Answers read(int format, String document) {
        if (format != FORMAT) {
            throw new IllegalStateException("Answers in format " + format + " are not known here");
        }
        return JSON.readValue(document, Answers.class);
    }
}

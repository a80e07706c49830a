package nl.rookstopregister.attendance.store;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.List;
import nl.rookstopregister.norms.Competences;
import nl.rookstopregister.norms.Training;
import tools.jackson.databind.json.JsonMapper;

/** A training as a document in a row. Whoever changes its shape raises the format and goes on reading the old. */
final class StoredTraining {

    static final int FORMAT = 1;

    private static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(Competences.class, CodesOfCompetences.class)
            .build();

    private interface CodesOfCompetences {

        @JsonCreator
        static Competences of(Collection<String> codes) {
            return Competences.of(codes);
        }

        @JsonValue
        List<String> codes();
    }

    private StoredTraining() {}

    static String write(Training training) {
        return JSON.writeValueAsString(training);
    }

    static Training read(int format, String document) {
        if (format != FORMAT) {
            throw new IllegalStateException("Format " + format + " of a training is not known here");
        }
        return JSON.readValue(document, Training.class);
    }
}

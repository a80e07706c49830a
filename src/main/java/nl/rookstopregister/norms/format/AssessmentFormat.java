package nl.rookstopregister.norms.format;

import nl.rookstopregister.norms.Assessment;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An assessment as JSON, as it is kept with a decision. Each fact stands in it once, and findings refer to it. The format
 * has a version; a reader of a later version still reads the earlier ones.
 */
public final class AssessmentFormat {

    private static final JsonMapper MAPPER = StoredJson.mapper();

    private AssessmentFormat() {}

    public static String write(Assessment assessment) {
        return MAPPER.writeValueAsString(StoredAssessment.of(assessment));
    }

    /** Reads what {@link #write} once wrote. */
    public static Assessment read(String json) {
        try {
            JsonNode tree = MAPPER.readTree(json);
            int format = tree.path("format").asInt(0);
            if (format != Assessment.FORMAT) {
                throw new IllegalArgumentException("No assessment of a known format: " + format);
            }
            return MAPPER.treeToValue(tree, StoredAssessment.class).assessment();
        } catch (JacksonException unreadable) {
            throw new IllegalArgumentException("Not an assessment", unreadable);
        }
    }
}

package nl.rookstopregister.dossiers.store;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.norms.Competences;
import nl.rookstopregister.norms.Fact;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/** Details and facts as documents in a row. Whoever changes their shape raises the format and goes on reading the old. */
final class Stored {

    static final int FORMAT = 1;

    private static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(Fact.class, KindOfFact.class)
            .addMixIn(Competences.class, CodesOfCompetences.class)
            .registerSubtypes(kindsOfFact())
            .build();

    /** One for each kind of fact: who knows the kind beforehand need not look for it in the document. */
    private static final Map<String, ObjectReader> READERS = readers(JsonMapper.builder()
            .addMixIn(Competences.class, CodesOfCompetences.class)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build());

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "fact")
    private interface KindOfFact {}

    private interface CodesOfCompetences {

        @JsonCreator
        static Competences of(Collection<String> codes) {
            return Competences.of(codes);
        }

        @JsonValue
        List<String> codes();
    }

    private Stored() {}

    private static NamedType[] kindsOfFact() {
        return Arrays.stream(Fact.class.getPermittedSubclasses())
                .filter(Record.class::isAssignableFrom)
                .map(kind -> new NamedType(kind, kind.getSimpleName()))
                .toArray(NamedType[]::new);
    }

    private static Map<String, ObjectReader> readers(JsonMapper mapper) {
        return Arrays.stream(kindsOfFact())
                .collect(Collectors.toUnmodifiableMap(NamedType::getName, kind -> mapper.readerFor(kind.getType())));
    }

    static String write(CoachDetails details) {
        return JSON.writeValueAsString(details);
    }

    static String write(Fact fact) {
        return JSON.writerFor(Fact.class).writeValueAsString(fact);
    }

    static CoachDetails details(int format, String document) {
        return JSON.readValue(known(format, document), CoachDetails.class);
    }

    static Fact fact(int format, String document) {
        return JSON.readValue(known(format, document), Fact.class);
    }

    /** The same in half the time, for whoever reads those of everybody. */
    static Fact fact(int format, String kind, String document) {
        ObjectReader reader = READERS.get(kind);
        return reader == null ? fact(format, document) : reader.readValue(known(format, document));
    }

    private static String known(int format, String document) {
        if (format != FORMAT) {
            throw new IllegalStateException("Format " + format + " of a dossier is not known here");
        }
        return document;
    }
}

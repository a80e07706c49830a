package nl.rookstopregister.dossiers.store;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.norms.Competences;
import nl.rookstopregister.norms.Fact;
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

    private static String known(int format, String document) {
        if (format != FORMAT) {
            throw new IllegalStateException("Format " + format + " of a dossier is not known here");
        }
        return document;
    }
}

package nl.rookstopregister.norms.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.rookstopregister.norms.NormId;
import nl.rookstopregister.norms.NormText;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.norms.Text;
import org.jspecify.annotations.Nullable;

/** A norm as its file says it. */
public record NormDocument(
        int format,
        Edition norm,
        List<Scope> applies,
        @Nullable Profile profile,
        Map<Procedure, Requirement> procedures) {

    public NormDocument {
        for (Scope scope : applies) {
            for (Procedure procedure : scope.procedures()) {
                if (!procedures.containsKey(procedure)) {
                    throw new IllegalArgumentException(
                            "Geldt voor " + procedure + ", en zegt niet wat die procedure vraagt");
                }
            }
        }
    }

    /** Which version of which norm this is, and where it comes from. */
    public record Edition(String code, int version, String nl, String en, String source) {

        public Edition {
            new NormId(code, version);
        }
    }

    public NormId id() {
        return new NormId(norm.code(), norm.version());
    }

    public Text title() {
        return new Text(norm.nl(), norm.en());
    }

    /** The norm as people read it. */
    public NormText text() {
        Map<Procedure, NormText.Outline> outlines = new EnumMap<>(Procedure.class);
        procedures.forEach((procedure, asked) -> outlines.put(procedure, asked.outline()));
        return new NormText(
                id(),
                title(),
                norm.source(),
                applies.stream().map(Scope::text).toList(),
                Collections.unmodifiableMap(outlines),
                profile == null ? List.of() : profile.text());
    }
}

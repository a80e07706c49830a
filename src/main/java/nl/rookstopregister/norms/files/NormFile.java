package nl.rookstopregister.norms.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.rookstopregister.norms.Fault;
import nl.rookstopregister.norms.model.NormDocument;
import tools.jackson.databind.JsonNode;

/** Reads a norm from a file that a member of the quality committee can read and write. */
public final class NormFile {

    private NormFile() {}

    /** Held against the schema, and then against what a schema cannot say. */
    public static NormReading read(String text) {
        try {
            Yaml yaml = Yaml.parse(text);
            List<Fault> faults = NormSchema.faults(yaml);
            if (faults.isEmpty()) {
                faults = requirementsNamedTwice(yaml);
            }
            return faults.isEmpty()
                    ? new NormReading.Read(new RecordReader(yaml).read(NormDocument.class))
                    : new NormReading.Refused(faults);
        } catch (FaultyFile faulty) {
            return new NormReading.Refused(faulty.faults());
        }
    }

    /** Without the schema, for a file that was held against it before: when it was built, or adopted. */
    static NormDocument readChecked(String text) {
        return new RecordReader(Yaml.parse(text)).read(NormDocument.class);
    }

    private static List<Fault> requirementsNamedTwice(Yaml yaml) {
        List<Fault> faults = new ArrayList<>();
        yaml.root().path("procedures").properties().forEach(procedure -> {
            String pointer = "/procedures/" + procedure.getKey();
            collect(procedure.getValue(), pointer, new HashSet<>(), yaml, faults);
        });
        return faults;
    }

    private static void collect(JsonNode node, String pointer, Set<String> ids, Yaml yaml, List<Fault> faults) {
        String id = node.path("id").asString("");
        if (!id.isEmpty() && !ids.add(id)) {
            faults.add(yaml.fault(pointer + "/id", "Een andere eis van deze procedure heet ook " + id));
        }
        int index = 0;
        for (JsonNode part : node.path("requirements")) {
            collect(part, pointer + "/requirements/" + index++, ids, yaml, faults);
        }
    }
}

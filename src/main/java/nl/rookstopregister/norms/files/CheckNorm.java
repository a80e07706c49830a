package nl.rookstopregister.norms.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import nl.rookstopregister.norms.Fault;
import nl.rookstopregister.shared.OperatorTask;

/** Tells whoever writes a norm what is wrong with the file, before anybody decides by it. */
final class CheckNorm implements OperatorTask {

    @Override
    public String words() {
        return "norm check";
    }

    @Override
    public List<String> arguments() {
        return List.of("FILE");
    }

    @Override
    public String explanation() {
        return "hold a norm file against the schema and what a schema cannot say";
    }

    @Override
    public Ending run(List<String> values) {
        String file = values.getFirst();
        try {
            return switch (NormFile.read(Files.readString(Path.of(file)))) {
                case NormReading.Read _ -> new Ending.Done(file + " is a norm that the register can decide by.");
                case NormReading.Refused(var faults) ->
                    new Ending.Refused(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
            };
        } catch (IOException unreadable) {
            return new Ending.Refused(file + " cannot be read.");
        }
    }
}

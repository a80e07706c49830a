package nl.rookstopregister.norms.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.rookstopregister.norms.Parameter;
import nl.rookstopregister.norms.Parameters;
import nl.rookstopregister.norms.Text;
import nl.rookstopregister.norms.model.AdoptedNorms;

/** The norms and parameters that the register comes with. */
public final class ShippedNorms {

    private static final List<String> NORMS = List.of("norms/norm-2013.yaml", "norms/norm-2022.yaml");
    private static final String PARAMETERS = "norms/parameters.yaml";

    private ShippedNorms() {}

    public static AdoptedNorms read() {
        return new AdoptedNorms(
                NORMS.stream()
                        .map(ShippedNorms::text)
                        .map(NormFile::readChecked)
                        .toList(),
                new RecordReader(Yaml.parse(text(PARAMETERS)))
                        .readAll("parameters", ParameterLine.class).stream()
                                .map(ParameterLine::value)
                                .toList());
    }

    /** A parameter as its file says it. */
    record ParameterLine(
            Parameter parameter,
            int amount,
            Parameters.Unit unit,
            LocalDate from,
            String nl,
            String en,
            String source,
            boolean provisional) {

        Parameters.Value value() {
            return new Parameters.Value(
                    parameter, amount, unit, from, new Parameters.Origin(new Text(nl, en), source, provisional));
        }
    }

    /** The files of the shipped norms. */
    static Stream<String> texts() {
        return NORMS.stream().map(ShippedNorms::text);
    }

    private static String text(String resource) {
        try (InputStream stream = ShippedNorms.class.getClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The register came without " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package nl.rookstopregister.places;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import nl.rookstopregister.places.PostcodeFile.Reading;
import nl.rookstopregister.shared.OperatorTask;
import nl.rookstopregister.shared.UseCase;

/** Loads the official table of postcodes, in the place of the shipped rough one. */
@UseCase
class LoadPostcodes implements OperatorTask {

    private final JdbcPostcodes postcodes;
    private final Clock clock;

    LoadPostcodes(JdbcPostcodes postcodes, Clock clock) {
        this.postcodes = postcodes;
        this.clock = clock;
    }

    @Override
    public String words() {
        return "geodata";
    }

    @Override
    public List<String> arguments() {
        return List.of("FILE");
    }

    @Override
    public String explanation() {
        return "Loads where four-digit postcodes lie: JSON {\"1011\": [latitude, longitude]} or CSV 1011;latitude;longitude";
    }

    @Override
    public Ending run(List<String> values) {
        Path file = Path.of(values.getFirst());
        return switch (PostcodeFile.read(file)) {
            case Reading.Unreadable(var reason) -> new Ending.Refused("%s: %s".formatted(file, reason));
            case Reading.Read(var read) -> {
                postcodes.replace(read, clock.instant());
                yield new Ending.Done("%d postcodes loaded; nodes that run use them at once.".formatted(read.size()));
            }
        };
    }
}

package nl.rookstopregister.launch;

import java.io.Serial;
import java.util.List;
import org.springframework.boot.SpringApplication;

/** A reason not to start that an operator can mend. Spring takes it as said and adds no report of its own. */
final class StartRefused extends SpringApplication.AbandonedRunException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final List<String> lines;

    StartRefused(List<String> lines) {
        this.lines = List.copyOf(lines);
    }

    StartRefused(String line) {
        this(List.of(line));
    }

    List<String> lines() {
        return lines;
    }
}

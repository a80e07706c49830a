package nl.rookstopregister.launch;

import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.PortInUseException;

/** Failures after the preparation that an operator, not a developer, can mend. */
final class Misfortune {

    private static final String DISK_FULL = "No space left on device";

    private Misfortune() {}

    static String portTaken(int port) {
        return "Port %d is taken by another program, or not allowed to you; choose another with --port."
                .formatted(port);
    }

    static Optional<String> line(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(failure, cause -> cause == null ? null : cause.getCause())
                .takeWhile(cause -> cause != null)
                .flatMap(cause -> known(cause).stream())
                .reduce((_, deepest) -> deepest);
    }

    private static Optional<String> known(@Nullable Throwable failure) {
        return switch (failure) {
            case PortInUseException taken -> Optional.of(portTaken(taken.getPort()));
            case FlywayValidateException flyway ->
                Optional.of("The database does not fit this version of the register: "
                        + String.valueOf(flyway.getMessage())
                                .lines()
                                .findFirst()
                                .orElse(""));
            case Exception full
            when String.valueOf(full.getMessage()).contains(DISK_FULL) ->
                Optional.of("The disk of the database is full.");
            case null, default -> Optional.empty();
        };
    }
}

package nl.rookstopregister;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Each context numbers its own migrations, in a folder and with a history of its own; {@code __root} comes first. Spring
 * Modulith can do the same, but must read all classes at every start to know the contexts: seconds that a folder's name saves.
 */
final class ContextMigrations implements FlywayMigrationStrategy {

    private static final String FOLDER = "classpath:db/migration/";

    @Override
    public void migrate(Flyway flyway) {
        contexts()
                .forEach(context -> Flyway.configure(flyway.getConfiguration().getClassLoader())
                        .configuration(flyway.getConfiguration())
                        // Boot's bean definitions made ahead of time bring a provider that knows only the folder above
                        // all these.
                        .resourceProvider(null)
                        .locations(FOLDER + context)
                        .table("flyway_schema_history_" + context)
                        // The schema "public" is not empty for the second context; each begins before its first
                        // migration.
                        .baselineOnMigrate(true)
                        .baselineVersion("0")
                        // A database that a newer version has changed is not for this one.
                        .ignoreMigrationPatterns(new String[0])
                        .load()
                        .migrate());
    }

    /** In alphabetical order, in which the underscore precedes all letters. */
    private static List<String> contexts() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FOLDER + "*/V1__*.sql"))
                    .map(ContextMigrations::folder)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String folder(Resource script) {
        try {
            String[] path = script.getURL().getPath().split("/");
            return path[path.length - 2];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package nl.rookstopregister.launch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import nl.rookstopregister.database.DatabaseAddress;
import nl.rookstopregister.database.DatabaseRefused;
import nl.rookstopregister.database.EmbeddedDatabase;
import nl.rookstopregister.database.InstalledDatabase;
import nl.rookstopregister.settings.RegisterSettings;
import nl.rookstopregister.settings.SettingsCheck;
import nl.rookstopregister.settings.SettingsCheck.Reading;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.MapPropertySource;

/** What must be right before Spring begins: all settings, the port, and a database that answers. */
final class Preparation implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private final boolean besideARunningRegister;

    /** @param besideARunningRegister whether the register may be running on the same database, as with an operator's task */
    Preparation(boolean besideARunningRegister) {
        this.besideARunningRegister = besideARunningRegister;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        // The build makes Spring's bean definitions by running as far as here, without a database.
        if (Boolean.getBoolean("spring.aot.processing")) {
            return;
        }
        RegisterSettings settings = switch (SettingsCheck.read(event.getEnvironment())) {
            case Reading.Right(var right) -> right;
            case Reading.Wrong(var mistakes) -> throw new StartRefused(mistakes);
        };
        refuseTakenPort(settings.port());
        DatabaseAddress database = database(settings);
        event.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "database",
                        Map.of(
                                "spring.datasource.url", database.url(),
                                "spring.datasource.username", database.user(),
                                "spring.datasource.password", database.password())));
    }

    private DatabaseAddress database(RegisterSettings settings) {
        try {
            if (settings.database().isInstalled()) {
                return InstalledDatabase.open(
                        settings.database().url(),
                        settings.database().user(),
                        settings.database().password());
            }
            EmbeddedDatabase embedded = besideARunningRegister
                    ? EmbeddedDatabase.startOrJoin(settings.data())
                    : EmbeddedDatabase.start(settings.data());
            // Runs after Spring has closed all that uses the database.
            SpringApplication.getShutdownHandlers().add(embedded::close);
            return embedded.address();
        } catch (DatabaseRefused refused) {
            throw new StartRefused(String.valueOf(refused.getMessage()));
        }
    }

    private static void refuseTakenPort(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException e) {
            throw new StartRefused(Misfortune.portTaken(port));
        }
    }
}

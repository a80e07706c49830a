package nl.rookstopregister;

import java.time.Clock;
import java.time.ZoneId;
import nl.rookstopregister.launch.Launch;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

@Modulithic(
        systemName = "Rookstopregister",
        sharedModules = {"shared", "settings"})
@SpringBootApplication
public class RegisterApplication {

    public static void main(String[] args) {
        int status = new Launch(RegisterApplication.class, System.out, System.err).begin(args);
        if (status != 0 || !Launch.staysUp(args)) {
            System.exit(status);
        }
    }

    /** Every day in the register is a Dutch calendar day, wherever the server stands. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Amsterdam"));
    }

    @Bean
    FlywayMigrationStrategy migrations() {
        return new ContextMigrations();
    }
}

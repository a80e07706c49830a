package nl.rookstopregister.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import nl.rookstopregister.launch.CommandLine.Help;
import nl.rookstopregister.launch.CommandLine.Rehearse;
import nl.rookstopregister.launch.CommandLine.Start;
import nl.rookstopregister.launch.CommandLine.Task;
import nl.rookstopregister.launch.CommandLine.Wrong;
import nl.rookstopregister.settings.RegisterSettings;
import nl.rookstopregister.shared.DemonstrationSignIns;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** From the command line to a running register, or to one clear line and a status that is not 0. */
public final class Launch {

    private static final int FINE = 0;
    private static final int FAILED = 1;
    private static final int REFUSED = 2;
    private static final int PAGES_TO_REHEARSE = 60;

    private final Class<?> application;
    private final PrintStream out;
    private final PrintStream errors;

    public Launch(Class<?> application, PrintStream out, PrintStream errors) {
        this.application = application;
        this.out = out;
        this.errors = errors;
    }

    /** Answers the status to end with; after a start that went well the register runs on. */
    public int begin(String... arguments) {
        return switch (CommandLine.read(arguments)) {
            case Start(var settings) -> run(false, settings, this::greet);
            case Task(var words, var settings) ->
                run(true, beside(settings), context -> OperatorTasks.of(context).run(words, out, errors));
            case Rehearse(var settings) -> run(false, settings, this::rehearse);
            case Help() -> help();
            case Wrong(var line) -> refuse(List.of(line));
        };
    }

    /** Whether the register goes on when {@link #begin} has answered. */
    public static boolean staysUp(String... arguments) {
        return CommandLine.read(arguments) instanceof Start;
    }

    private int run(
            boolean besideARunningRegister, List<String> settings, ToIntFunction<ConfigurableApplicationContext> then) {
        SpringApplication spring = new SpringApplication(application);
        spring.setLogStartupInfo(false);
        spring.addListeners(new Preparation(besideARunningRegister));
        try {
            return then.applyAsInt(spring.run(settings.toArray(String[]::new)));
        } catch (StartRefused refused) {
            return refuse(refused.lines());
        } catch (SpringApplication.AbandonedRunException forTheBuild) {
            throw forTheBuild;
        } catch (RuntimeException failure) {
            return Misfortune.line(failure).map(line -> refuse(List.of(line))).orElseGet(() -> fail(failure));
        }
    }

    private int greet(ConfigurableApplicationContext context) {
        RegisterSettings settings = context.getBean(RegisterSettings.class);
        List<DemonstrationSignIns.SignIn> signIns = context.getBeanProvider(DemonstrationSignIns.class).stream()
                .flatMap(each -> each.signIns().stream())
                .toList();
        out.print(new FirstScreen(settings, address(context), signIns).text());
        out.flush();
        return FINE;
    }

    private int rehearse(ConfigurableApplicationContext context) {
        try {
            int pages = new Rehearsal(URI.create(address(context) + "/"), PAGES_TO_REHEARSE).visit();
            out.println("Rehearsed " + pages + " pages.");
            return FINE;
        } catch (IOException e) {
            return fail(e);
        }
    }

    private int help() {
        out.print(Usage.TEXT);
        return FINE;
    }

    private int refuse(List<String> lines) {
        lines.forEach(errors::println);
        return REFUSED;
    }

    private int fail(Exception failure) {
        failure.printStackTrace(errors);
        errors.println("The register did not start; the lines above say why. Please report them.");
        return FAILED;
    }

    /** A task needs the register's beans but none of its visitors, and invents nobody. */
    private static List<String> beside(List<String> settings) {
        String port = "--" + RegisterSettings.PREFIX + ".port=";
        String coaches = "--" + RegisterSettings.PREFIX + ".demonstration.coaches=";
        return Stream.concat(
                        settings.stream().filter(each -> !each.startsWith(port) && !each.startsWith(coaches)),
                        Stream.of(port + "0", coaches + "0", "--server.address=127.0.0.1"))
                .toList();
    }

    private static String address(ConfigurableApplicationContext context) {
        return "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }
}

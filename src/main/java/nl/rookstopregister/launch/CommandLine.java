package nl.rookstopregister.launch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import nl.rookstopregister.settings.RegisterSettings;
import org.jspecify.annotations.Nullable;

/** What the words behind {@code ./run} ask for. */
sealed interface CommandLine {

    /** The register itself; the settings are written as Spring reads them. */
    record Start(List<String> settings) implements CommandLine {}

    /** One task, after which the program ends. */
    record Task(List<String> words, List<String> settings) implements CommandLine {}

    /** A start that visits its own pages and ends: what the start-up cache is made from. */
    record Rehearse(List<String> settings) implements CommandLine {}

    record Help() implements CommandLine {}

    record Wrong(String line) implements CommandLine {}

    Map<String, String> WITH_VALUE = Map.of(
            "--port", "port",
            "--data", "data",
            "--demo", "demonstration.coaches",
            "--database", "database.url");

    static CommandLine read(String... arguments) {
        Deque<String> rest = new ArrayDeque<>(List.of(arguments));
        List<String> settings = new ArrayList<>();
        List<String> words = new ArrayList<>();
        boolean rehearse = false;
        while (!rest.isEmpty()) {
            String word = rest.pop();
            switch (word) {
                case "--help", "-h", "help" -> {
                    return new Help();
                }
                case "--rehearse" -> rehearse = true;
                case "--empty" -> settings.add(setting("demonstration.coaches", "0"));
                case String option when !words.isEmpty() && isOfTask(option) -> words.add(option);
                case String option
                when option.startsWith("-") -> {
                    String setting = setting(option, rest);
                    if (setting == null) {
                        return new Wrong("%s is not an option, or misses its value; ./run --help shows them all."
                                .formatted(option));
                    }
                    settings.add(setting);
                }
                default -> words.add(word);
            }
        }
        return rehearse ? new Rehearse(settings) : words.isEmpty() ? new Start(settings) : new Task(words, settings);
    }

    /** What follows a task's words and is none of our own options; the task knows whether it is its. */
    private static boolean isOfTask(String option) {
        return option.matches("--[a-z]+(-[a-z]+)*") && !WITH_VALUE.containsKey(option);
    }

    private static @Nullable String setting(String option, Deque<String> rest) {
        if (option.startsWith("--") && option.contains(".") && option.contains("=")) {
            return option;
        }
        int equals = option.indexOf('=');
        String name = WITH_VALUE.get(equals < 0 ? option : option.substring(0, equals));
        String value = equals < 0 ? rest.poll() : option.substring(equals + 1);
        return name == null || value == null || value.isEmpty() ? null : setting(name, value);
    }

    private static String setting(String name, String value) {
        return "--%s.%s=%s".formatted(RegisterSettings.PREFIX, name, value);
    }
}

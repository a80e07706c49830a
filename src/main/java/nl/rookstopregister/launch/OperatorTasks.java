package nl.rookstopregister.launch;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.rookstopregister.shared.OperatorTask;
import nl.rookstopregister.shared.OperatorTask.Ending;
import org.springframework.beans.factory.BeanFactory;

/** The tasks that the contexts offer, found by the words that call them. */
record OperatorTasks(List<OperatorTask> tasks) {

    private static final String OPTION = "--";
    private static final int FINE = 0;
    private static final int REFUSED = 2;

    static OperatorTasks of(BeanFactory beans) {
        return new OperatorTasks(
                beans.getBeanProvider(OperatorTask.class).stream().toList());
    }

    int run(List<String> all, PrintStream out, PrintStream errors) {
        List<String> typed =
                all.stream().filter(word -> !word.startsWith(OPTION)).toList();
        List<String> options =
                all.stream().filter(word -> word.startsWith(OPTION)).toList();
        for (OperatorTask task : tasks) {
            List<String> words = Arrays.asList(task.words().split(" "));
            if (typed.size() == words.size() + task.arguments().size()
                    && typed.subList(0, words.size()).equals(words)
                    && task.options().containsAll(options)) {
                List<String> values = new ArrayList<>(typed.subList(words.size(), typed.size()));
                values.addAll(options);
                return end(task.run(List.copyOf(values)), out, errors);
            }
        }
        errors.println("There is no task \"%s\". There are:".formatted(String.join(" ", all)));
        tasks.forEach(task -> errors.println(
                "  ./run %s %s   %s".formatted(task.words(), String.join(" ", follows(task)), task.explanation())));
        return REFUSED;
    }

    private static List<String> follows(OperatorTask task) {
        return Stream.concat(
                        task.arguments().stream(),
                        task.options().stream().sorted().map("[%s]"::formatted))
                .toList();
    }

    private static int end(Ending ending, PrintStream out, PrintStream errors) {
        return switch (ending) {
            case Ending.Done(var line) -> {
                out.println(line);
                yield FINE;
            }
            case Ending.Refused(var line) -> {
                errors.println(line);
                yield REFUSED;
            }
        };
    }
}

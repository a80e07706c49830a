package nl.rookstopregister.launch;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import nl.rookstopregister.shared.OperatorTask;
import nl.rookstopregister.shared.OperatorTask.Ending;
import org.springframework.beans.factory.BeanFactory;

/** The tasks that the contexts offer, found by the words that call them. */
record OperatorTasks(List<OperatorTask> tasks) {

    private static final int FINE = 0;
    private static final int REFUSED = 2;

    static OperatorTasks of(BeanFactory beans) {
        return new OperatorTasks(
                beans.getBeanProvider(OperatorTask.class).stream().toList());
    }

    int run(List<String> typed, PrintStream out, PrintStream errors) {
        for (OperatorTask task : tasks) {
            List<String> words = Arrays.asList(task.words().split(" "));
            if (typed.size() == words.size() + task.arguments().size()
                    && typed.subList(0, words.size()).equals(words)) {
                return end(task.run(typed.subList(words.size(), typed.size())), out, errors);
            }
        }
        errors.println("There is no task \"%s\". There are:".formatted(String.join(" ", typed)));
        tasks.forEach(task -> errors.println(
                "  ./run %s %s   %s".formatted(task.words(), String.join(" ", task.arguments()), task.explanation())));
        return REFUSED;
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

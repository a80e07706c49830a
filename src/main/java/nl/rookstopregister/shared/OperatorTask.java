package nl.rookstopregister.shared;

import java.util.List;
import java.util.Set;

/** Something that an operator asks of the register on the command line, such as {@code ./run geodata FILE}. */
public interface OperatorTask {

    /** How a task ended; the line is what the operator reads. */
    sealed interface Ending {

        record Done(String line) implements Ending {}

        record Refused(String line) implements Ending {}
    }

    /** The words that call the task: {@code geodata}, {@code norm check}. */
    String words();

    /** The names of what must follow the words: {@code FILE}. */
    List<String> arguments();

    /** Options that may be given besides, such as {@code --apply}. */
    default Set<String> options() {
        return Set.of();
    }

    /** What the task does, in one line for the help. */
    String explanation();

    /** Does it, with as many values as there are arguments, and then the options that were given. */
    Ending run(List<String> values);
}

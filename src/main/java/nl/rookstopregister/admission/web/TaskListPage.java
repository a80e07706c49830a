package nl.rookstopregister.admission.web;

import java.util.List;
import nl.rookstopregister.admission.model.Task;
import nl.rookstopregister.admission.model.TaskStatus;
import nl.rookstopregister.norms.Assessment;
import nl.rookstopregister.pages.Sign;
import org.jspecify.annotations.Nullable;

/** The tasks of an application, how far each is, and what the norm says so far. */
public record TaskListPage(Head head, List<Line> tasks, Assessment assessment, boolean ready) {

    /** @param remark what the office asked about it; null when nothing */
    public record Line(
            Task task,
            TaskStatus status,
            boolean open,
            @Nullable String remark) {

        public Sign sign() {
            return switch (status) {
                case DONE -> Sign.MET;
                case STARTED -> Sign.WAIT;
                case NOT_STARTED -> Sign.NEUTRAL;
            };
        }

        public String labelKey() {
            return "admission.task." + task.key();
        }

        public String statusKey() {
            return "admission.status." + status;
        }
    }

    public long done() {
        return tasks.stream().filter(line -> line.status() == TaskStatus.DONE).count();
    }
}

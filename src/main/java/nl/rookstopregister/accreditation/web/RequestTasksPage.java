package nl.rookstopregister.accreditation.web;

import java.util.List;
import nl.rookstopregister.accreditation.model.Progress;
import nl.rookstopregister.pages.Sign;
import org.jspecify.annotations.Nullable;

/** The subjects of a request, how far each is, and what it adds up to. */
public record RequestTasksPage(
        RequestHead head,
        List<Line> lines,
        RunningTotal total,
        List<RequestLine> history,
        boolean ready,
        boolean mayEdit) {

    /** @param remark what was asked about it; null when nothing */
    public record Line(
            String labelKey,
            String address,
            Progress progress,
            boolean open,
            @Nullable String remark) {

        public Sign sign() {
            return switch (progress) {
                case DONE -> Sign.MET;
                case STARTED -> Sign.WAIT;
                case NOT_STARTED -> Sign.NEUTRAL;
            };
        }

        public String progressKey() {
            return "accreditation.progress." + progress;
        }
    }

    public long done() {
        return lines.stream().filter(line -> line.progress() == Progress.DONE).count();
    }
}

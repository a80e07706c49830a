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

    /**
     * One subject.
     *
     * @param remark what was asked about it; null when nothing
     * @param unanswered whether it still says what it said when more was asked
     */
    public record Line(
            String labelKey,
            String address,
            Progress progress,
            boolean open,
            @Nullable String remark,
            boolean unanswered) {

        public Sign sign() {
            if (unanswered) {
                return Sign.WAIT;
            }
            return switch (progress) {
                case DONE -> Sign.MET;
                case STARTED -> Sign.WAIT;
                case NOT_STARTED -> Sign.NEUTRAL;
            };
        }

        public String progressKey() {
            return "accreditation.progress." + (unanswered ? "ASKED" : progress.name());
        }
    }

    public long done() {
        return lines.stream().filter(line -> line.progress() == Progress.DONE).count();
    }

    /** Whether the next step is to look it over and send it. */
    public boolean goesOn() {
        return ready && lines.stream().noneMatch(Line::unanswered);
    }
}

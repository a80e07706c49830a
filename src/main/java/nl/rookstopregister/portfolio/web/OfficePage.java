package nl.rookstopregister.portfolio.web;

import java.util.List;
import java.util.Objects;
import nl.rookstopregister.portfolio.model.PointsLine;
import nl.rookstopregister.portfolio.usecase.JudgeActivities.File;
import org.jspecify.annotations.Nullable;

/**
 * Activities at the office.
 *
 * @param waiting who waits longest comes first
 * @param judged the newest line first
 * @param done the one that was judged just now; null when that is none
 */
public record OfficePage(
        List<File> waiting, List<File> judged, @Nullable File done) {

    public OfficePage {
        waiting = List.copyOf(waiting);
        judged = List.copyOf(judged);
    }

    /** What the office said of it last. */
    public static PointsLine last(File file) {
        return Objects.requireNonNull(file.activity().last());
    }
}

package nl.rookstopregister.normsetting.web;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.List;

/**
 * Two norm files line by line, with some of what stands around each change.
 *
 * @param changes how many places differ
 */
public record Comparison(int changes, List<Line> lines) {

    private static final int AROUND = 3;

    public enum Kind {
        SAME,
        GONE,
        NEW,
        /** Lines that are the same and are left out. */
        SKIPPED
    }

    /** @param number in the file where the line stands; for what is gone, in the older one */
    public record Line(Kind kind, int number, String text) {}

    static Comparison of(String older, String newer) {
        List<String> before = older.lines().toList();
        List<String> after = newer.lines().toList();
        Patch<String> patch = DiffUtils.diff(before, after);
        Writing writing = new Writing(after);
        for (AbstractDelta<String> delta : patch.getDeltas()) {
            writing.until(delta.getTarget().getPosition());
            writing.gone(delta.getSource().getPosition(), delta.getSource().getLines());
            writing.added(delta.getTarget().getPosition(), delta.getTarget().getLines());
        }
        writing.end();
        return new Comparison(patch.getDeltas().size(), List.copyOf(writing.lines));
    }

    /** The newer file from its first line to its last, with what is gone between. */
    private static final class Writing {

        private final List<String> newer;
        private final List<Line> lines = new ArrayList<>();
        private int next;

        Writing(List<String> newer) {
            this.newer = newer;
        }

        void until(int change) {
            int from = Math.max(next, change - AROUND);
            int afterLast = lines.isEmpty() ? next : Math.min(from, next + AROUND);
            same(next, afterLast);
            skip(afterLast, from);
            same(from, change);
            next = change;
        }

        void end() {
            int last = lines.isEmpty() ? next : Math.min(newer.size(), next + AROUND);
            same(next, last);
            if (!lines.isEmpty()) {
                skip(last, newer.size());
            }
        }

        void gone(int position, List<String> texts) {
            for (int each = 0; each < texts.size(); each++) {
                lines.add(new Line(Kind.GONE, position + each + 1, texts.get(each)));
            }
        }

        void added(int position, List<String> texts) {
            for (int each = 0; each < texts.size(); each++) {
                lines.add(new Line(Kind.NEW, position + each + 1, texts.get(each)));
            }
            next = position + texts.size();
        }

        private void same(int from, int until) {
            for (int each = from; each < until; each++) {
                lines.add(new Line(Kind.SAME, each + 1, newer.get(each)));
            }
        }

        private void skip(int from, int until) {
            if (from < until) {
                lines.add(new Line(Kind.SKIPPED, until - from, ""));
            }
        }
    }
}

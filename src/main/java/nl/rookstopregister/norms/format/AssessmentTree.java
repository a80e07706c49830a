package nl.rookstopregister.norms.format;

import java.util.List;
import nl.rookstopregister.norms.Assessment;
import nl.rookstopregister.norms.Finding;
import nl.rookstopregister.norms.Status;
import nl.rookstopregister.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A stored assessment in the words of one language, for a page or a letter to lay out.
 *
 * @param about procedure, day and norm in one sentence
 * @param why why this norm holds for this coach, with the articles that say so
 */
public record AssessmentTree(String about, String why, Status verdict, String verdictInWords, Line root) {

    /**
     * A requirement and what was found for it.
     *
     * @param marks provisional, or weighed by the committee
     * @param folded met as a whole by parts that say nothing more, so that a page may keep them behind a fold
     */
    public record Line(
            Status status,
            String statusInWords,
            String title,
            String article,
            String asks,
            String found,
            @Nullable String wouldMeet,
            List<String> counted,
            List<LeftOut> leftOut,
            List<String> marks,
            boolean folded,
            List<Line> parts) {}

    /** A fact that did not count, and why. */
    public record LeftOut(String fact, String reason) {}

    public static AssessmentTree of(Assessment assessment, Language language) {
        Wording wording = new Wording(language);
        return new AssessmentTree(
                wording.about(assessment),
                wording.say(assessment.applied().why()) + " ("
                        + String.join("; ", assessment.applied().articles()) + ")",
                assessment.verdict(),
                wording.say(assessment.verdict()),
                line(assessment.finding(), wording));
    }

    private static Line line(Finding finding, Wording wording) {
        return new Line(
                finding.status(),
                wording.say(finding.status()),
                wording.say(finding.asked().title()),
                finding.asked().article(),
                wording.say(finding.asked().asks()),
                wording.say(finding.found()),
                finding.wouldMeet() == null ? null : wording.say(finding.wouldMeet()),
                finding.counted().stream().map(wording::say).toList(),
                finding.notCounted().stream()
                        .map(each -> new LeftOut(wording.say(each.fact()), wording.say(each.reason())))
                        .toList(),
                finding.asked().marks().stream().sorted().map(wording::say).toList(),
                folds(finding),
                finding.parts().stream().map(part -> line(part, wording)).toList());
    }

    /** The profile, when covered: seven roles and twenty-seven competences that each say "covered". */
    static boolean folds(Finding finding) {
        return finding.status() == Status.MET
                && !finding.isLeaf()
                && finding.parts().stream().allMatch(part -> part.isLeaf() ? covered(part) : folds(part));
    }

    private static boolean covered(Finding leaf) {
        return "profile-covered.covered".equals(leaf.found().code());
    }
}

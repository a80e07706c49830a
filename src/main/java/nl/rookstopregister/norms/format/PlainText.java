package nl.rookstopregister.norms.format;

import java.util.ArrayList;
import java.util.List;
import nl.rookstopregister.norms.Assessment;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Finding;
import nl.rookstopregister.norms.NotCounted;
import nl.rookstopregister.norms.Transition;
import nl.rookstopregister.shared.Language;

/** An assessment as indented lines, for a letter, a log or a document; a group that is met whole takes one line. */
public final class PlainText {

    private static final String INDENT = "  ";

    private final Wording wording;
    private final List<String> lines = new ArrayList<>();

    private PlainText(Language language) {
        this.wording = new Wording(language);
    }

    public static List<String> lines(Assessment assessment, Language language) {
        PlainText text = new PlainText(language);
        text.add("", text.wording.about(assessment) + ": " + text.wording.say(assessment.verdict()));
        text.add(
                "",
                text.wording.say(assessment.applied().why()) + " "
                        + assessment.applied().articles());
        text.finding(assessment.finding(), "");
        return List.copyOf(text.lines);
    }

    private void finding(Finding finding, String indent) {
        add(
                indent,
                "[" + wording.say(finding.status()) + "] "
                        + wording.say(finding.asked().title()) + " ("
                        + finding.asked().article() + "): " + wording.say(finding.found()));
        String below = indent + INDENT;
        for (Fact fact : finding.counted()) {
            add(below, "+ " + wording.say(fact));
        }
        for (NotCounted left : finding.notCounted()) {
            add(below, "- " + wording.say(left.fact()) + ": " + wording.say(left.reason()));
        }
        if (finding.wouldMeet() != null) {
            add(below, "> " + wording.say(finding.wouldMeet()));
        }
        if (!AssessmentTree.folds(finding) || finding.parts().stream().noneMatch(Finding::isLeaf)) {
            finding.parts().forEach(part -> finding(part, below));
        }
    }

    private void add(String indent, String line) {
        lines.add(indent + line);
    }

    /** Where a coach of before 2022 stands in the transition. */
    public static List<String> lines(Transition transition, Language language) {
        Wording wording = new Wording(language);
        List<String> lines = new ArrayList<>();
        switch (transition) {
            case Transition.NotConcerned() -> lines.add(wording.transition("not-concerned"));
            case Transition.Covered(Assessment profile) -> {
                lines.add(wording.transition("covered"));
                lines.addAll(lines(profile, language));
            }
            case Transition.Running(var lastDay, Assessment profile) -> {
                lines.add(wording.transition("running", lastDay));
                lines.addAll(lines(profile, language));
            }
            case Transition.FellShort(var lastDay, var keeps, var judgedBy, Assessment profile) -> {
                lines.add(wording.transition("fell-short", lastDay, judgedBy.norm()));
                if (keeps != null) {
                    lines.add(wording.transition("keeps-term", keeps.until().minusDays(1)));
                }
                lines.addAll(lines(profile, language));
            }
        }
        return List.copyOf(lines);
    }
}

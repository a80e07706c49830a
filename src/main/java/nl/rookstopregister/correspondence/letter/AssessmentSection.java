package nl.rookstopregister.correspondence.letter;

import java.util.ArrayList;
import java.util.List;
import nl.rookstopregister.correspondence.model.Letter.Requirement;
import nl.rookstopregister.correspondence.model.Letter.Section;
import nl.rookstopregister.norms.Assessment;
import nl.rookstopregister.norms.Finding;
import nl.rookstopregister.norms.Status;

/** What was held against the norm, from the assessment as it is stored with the decision. */
record AssessmentSection(Pen pen) {

    private static final String ASSESSMENT = "correspondence.letter.assessment";

    Section of(Assessment assessment) {
        List<String> paragraphs = List.of(
                pen.text(ASSESSMENT + ".norm", pen.text(assessment.applied().title()), assessment.day()),
                pen.text(assessment.applied().why()),
                pen.text(ASSESSMENT + ".verdict." + assessment.verdict()));
        Finding all = assessment.finding();
        List<Requirement> requirements = new ArrayList<>();
        for (Finding part : all.isLeaf() ? List.of(all) : all.parts()) {
            requirements.add(requirement(part, false));
            if (!part.isLeaf()) {
                part.forEach(below -> {
                    if (below.isLeaf() && isOpen(below)) {
                        requirements.add(requirement(below, true));
                    }
                });
            }
        }
        return new Section(pen.text(ASSESSMENT), paragraphs, List.copyOf(requirements));
    }

    private Requirement requirement(Finding finding, boolean partOfAbove) {
        return new Requirement(
                pen.text(ASSESSMENT + ".status." + finding.status()),
                pen.text(finding.asked().title()) + " (" + finding.asked().article() + ")",
                pen.text(finding.found()),
                finding.wouldMeet() == null || !isOpen(finding) ? null : pen.text(finding.wouldMeet()),
                partOfAbove);
    }

    private static boolean isOpen(Finding finding) {
        return finding.status() == Status.NOT_MET || finding.status() == Status.NOT_YET_KNOWN;
    }
}

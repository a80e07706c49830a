package nl.rookstopregister.norms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A dossier held against a norm on a day, explaining itself: a tree of requirements, each with what was asked, what was
 * found, what counted and what did not, and what would meet it. Stored with the decision and shown from storage, never
 * computed again; it carries all words and facts that it takes to show it.
 *
 * @param format version of this shape, for whoever reads it back years later
 */
public record Assessment(
        int format, ApplicableNorm applied, Procedure procedure, LocalDate day, Standing standing, Finding finding) {

    public static final int FORMAT = 1;

    public NormId norm() {
        return applied.norm();
    }

    /** Met, not met, or not yet known: of all requirements together. */
    public Status verdict() {
        return finding.status() == Status.NOT_ASKED ? Status.MET : finding.status();
    }

    public boolean isMet() {
        return verdict() == Status.MET;
    }

    /**
     * Whether the norm fully settles the verdict, so that the office may take the decision where it has the authority: no
     * requirement that matters is still unknown, and nothing that counted is left to the committee's judgement. Of
     * requirements of which any one suffices, a settled one that is met is enough.
     */
    public boolean settled() {
        return settled(finding);
    }

    private static boolean settled(Finding finding) {
        if (finding.isLeaf()) {
            return settledLeaf(finding);
        }
        boolean all = true;
        for (Finding part : finding.parts()) {
            boolean settled = settled(part);
            if (settled && part.status() == Status.MET && finding.asked().anySuffices()) {
                return true;
            }
            all &= settled;
        }
        return all;
    }

    private static boolean settledLeaf(Finding leaf) {
        boolean nothingToJudge =
                leaf.status() == Status.NOT_MET && leaf.counted().isEmpty();
        return leaf.status() != Status.NOT_YET_KNOWN && (!leaf.asked().judged() || nothingToJudge);
    }

    public Optional<Finding> findingFor(String requirement) {
        return all().stream().filter(each -> each.id().equals(requirement)).findFirst();
    }

    /** The requirements themselves, without those that only group others, in the order of the norm. */
    public List<Finding> leaves() {
        return all().stream().filter(Finding::isLeaf).toList();
    }

    private List<Finding> all() {
        List<Finding> all = new ArrayList<>();
        finding.forEach(all::add);
        return all;
    }
}

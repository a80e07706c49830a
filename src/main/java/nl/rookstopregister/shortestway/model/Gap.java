package nl.rookstopregister.shortestway.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.rookstopregister.norms.ApplicableNorm;
import nl.rookstopregister.norms.Assessment;
import nl.rookstopregister.norms.Dossier;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Finding;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.norms.Status;

/**
 * What a coach still lacks under the norm that will hold on the last day of the term: the assessment of today's dossier on
 * that day, read for what training can give. It knows no kinds of requirement but points, which add up: whether a session
 * meets another requirement is found by adding it to the dossier and asking the norm book again.
 */
public final class Gap {

    /** What training can be the answer to. Hours, intervision and what a supervisor says come from elsewhere. */
    private static final Set<String> TAUGHT =
            Set.of("profile-covered.competence", "training-followed.asks", "training-begun.asks");

    private final NormBook norms;
    private final Dossier dossier;
    private final Assessment assessment;
    private final List<Finding> lacks = new ArrayList<>();
    private final List<PointsGap> points = new ArrayList<>();
    private final List<Finding> elsewhere = new ArrayList<>();
    private final List<Finding> waiting = new ArrayList<>();

    private Gap(NormBook norms, Dossier dossier, Assessment assessment) {
        this.norms = norms;
        this.dossier = dossier;
        this.assessment = assessment;
        sort(assessment.finding());
    }

    /** @param deadline the last day on which what is missing may be completed */
    public static Gap of(NormBook norms, Dossier dossier, Procedure procedure, LocalDate deadline) {
        return new Gap(norms, dossier, norms.assess(dossier, procedure, deadline));
    }

    private void sort(Finding finding) {
        switch (finding.status()) {
            case MET, NOT_ASKED -> {}
            case NOT_MET, NOT_YET_KNOWN -> {
                if (finding.isLeaf() || finding.asked().anySuffices()) {
                    heap(finding).add(finding);
                } else {
                    finding.parts().forEach(this::sort);
                }
            }
        }
    }

    private List<Finding> heap(Finding finding) {
        if (finding.status() == Status.NOT_YET_KNOWN) {
            return waiting;
        }
        if (PointsGap.concerns(finding)) {
            points.add(PointsGap.of(finding));
            return new ArrayList<>();
        }
        return isTaught(finding) ? lacks : elsewhere;
    }

    private static boolean isTaught(Finding finding) {
        return finding.isLeaf()
                ? TAUGHT.contains(finding.asked().asks().code())
                : finding.parts().stream().anyMatch(Gap::isTaught);
    }

    /** The same coach, with these added to what is in the dossier. */
    public Gap with(List<Offer> offers) {
        return new Gap(norms, added(offers), assess(added(offers)));
    }

    /** Whether training has nothing left to give. */
    public boolean isClosed() {
        return lacks.isEmpty() && points.isEmpty();
    }

    public LocalDate deadline() {
        return assessment.day();
    }

    public ApplicableNorm norm() {
        return assessment.applied();
    }

    public Procedure procedure() {
        return assessment.procedure();
    }

    /** Requirements that one training can meet, or that several cover together. */
    public List<Finding> lacks() {
        return List.copyOf(lacks);
    }

    public List<PointsGap> points() {
        return List.copyOf(points);
    }

    /** What no training gives, such as guidance hours. */
    public List<Finding> elsewhere() {
        return List.copyOf(elsewhere);
    }

    /** What will be met when proof that was asked for comes in: nobody should pay for a training instead. */
    public List<Finding> waiting() {
        return List.copyOf(waiting);
    }

    /** What a session would add, as the norm book says. */
    public Contribution contribution(Offer offer) {
        Fact fact = offer.whenCompleted();
        Map<String, Finding> after = new HashMap<>();
        assess(added(List.of(offer))).finding().forEach(finding -> after.put(finding.id(), finding));
        boolean[] meets = new boolean[lacks.size()];
        for (int lack = 0; lack < meets.length; lack++) {
            Finding then = after.get(lacks.get(lack).id());
            meets[lack] = then != null && then.status() == Status.MET;
        }
        boolean[] counts = new boolean[points.size()];
        for (int each = 0; each < counts.length; each++) {
            Finding then = after.get(points.get(each).requirement());
            counts[each] = then != null && then.counted().contains(fact);
        }
        return new Contribution(offer, meets, counts);
    }

    private Assessment assess(Dossier with) {
        return norms.assess(with, assessment.applied(), assessment.procedure(), assessment.day());
    }

    private Dossier added(List<Offer> offers) {
        List<Fact> facts = new ArrayList<>(dossier.facts());
        offers.forEach(offer -> facts.add(offer.whenCompleted()));
        return new Dossier(dossier.standing(), facts);
    }
}

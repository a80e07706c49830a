package nl.rookstopregister.shortestway.model;

/**
 * What a session would add to a dossier.
 *
 * @param meets for each thing that is lacking, whether this session alone would meet it
 * @param counts for each requirement of points, whether its points would count
 */
public record Contribution(Offer offer, boolean[] meets, boolean[] counts) {

    public int pointsFor(int requirement) {
        return counts[requirement] ? offer.points() : 0;
    }

    public int accreditedFor(int requirement) {
        return counts[requirement] && PointsGap.isAccredited(offer.whenCompleted()) ? offer.points() : 0;
    }

    /** Whether it adds anything at all. */
    public boolean isOfUse() {
        for (boolean meet : meets) {
            if (meet) {
                return true;
            }
        }
        for (int requirement = 0; requirement < counts.length; requirement++) {
            if (pointsFor(requirement) > 0) {
                return true;
            }
        }
        return false;
    }
}

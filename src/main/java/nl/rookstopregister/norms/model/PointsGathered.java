package nl.rookstopregister.norms.model;

import java.util.List;
import java.util.Set;
import nl.rookstopregister.norms.Asked;
import nl.rookstopregister.norms.Proof;

/**
 * Points in a term, spread over calendar years. A training in the dossier brings its own points.
 *
 * @param months how far back they count for who has no term
 * @param accreditedShare percentage of the points asked that must be accredited
 * @param sameTrainingMonths the same training told twice within so many months is one training
 */
public record PointsGathered(
        Heading heading,
        int points,
        int months,
        int calendarYears,
        int accreditedShare,
        int sameTrainingMonths,
        Set<Proof.Kind> proof)
        implements Requirement {

    public PointsGathered {
        if (accreditedShare > 100) {
            throw new IllegalArgumentException("The accredited share is a percentage, not " + accreditedShare);
        }
    }

    @Override
    public List<Object> asks() {
        return List.of(points, calendarYears, accreditedShare);
    }

    @Override
    public Judge judge(Asked asked) {
        return new PointsJudge(this, asked);
    }
}

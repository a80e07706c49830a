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
        @Within(least = 1) int months,
        int calendarYears,
        @Within(most = 100) int accreditedShare,
        int sameTrainingMonths,
        Set<Proof.Kind> proof)
        implements Requirement {

    public PointsGathered {
        if (accreditedShare > 100) {
            throw new Contradiction("accreditedShare", "Een deel is hooguit 100 procent, en niet " + accreditedShare);
        }
        // A window of twelve months lies in two calendar years at most.
        if (calendarYears > months / 12 + 1) {
            throw new Contradiction(
                    "calendarYears", "In " + months + " maanden liggen geen " + calendarYears + " kalenderjaren");
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

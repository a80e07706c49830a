package nl.rookstopregister.norms.model;

import java.util.List;
import java.util.Set;
import nl.rookstopregister.norms.Asked;
import nl.rookstopregister.norms.Proof;

/**
 * Hours of guidance with a recognised intervention (S3) in a term, with some in each of so many years of it. A year of a
 * term begins on the day and month on which the term began.
 *
 * @param months how far back they count for who has no term
 */
public record HoursGuided(
        Heading heading, int hours, @Within(least = 1) int months, int years, Set<Proof.Kind> proof)
        implements Requirement {

    public HoursGuided {
        if (years > (months + 11) / 12) {
            throw new Contradiction("years", "In " + months + " maanden liggen geen " + years + " jaren");
        }
    }

    @Override
    public List<Object> asks() {
        return List.of(hours, years);
    }

    @Override
    public Judge judge(Asked asked) {
        return new HoursJudge(this, asked);
    }
}

package nl.rookstopregister.merging.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Fact.GuidanceHours;
import nl.rookstopregister.norms.Fact.PointsEarned;
import nl.rookstopregister.norms.Fact.TrainingCompleted;

/** What is added up of a dossier: minutes of guidance, and points of trainings and activities before any norm weighs them. */
public record Sums(int minutes, int points) {

    private static final int MINUTES = 60;

    public static Sums of(List<Fact> facts) {
        int minutes = 0;
        int points = 0;
        for (Fact fact : facts) {
            switch (fact) {
                case GuidanceHours hours -> minutes += hours.minutes();
                case PointsEarned earned -> points += earned.points();
                case TrainingCompleted done -> points += done.training().points();
                default -> {
                    // Not added up.
                }
            }
        }
        return new Sums(minutes, points);
    }

    /** What stands in both and is told once together: both minus this is together. */
    public static Sums twice(List<Fact> one, List<Fact> other, List<Fact> together) {
        Map<String, Integer> once = new HashMap<>();
        together.forEach(fact -> once.merge(fact.id(), 1, Integer::sum));
        List<Fact> again = new ArrayList<>();
        List<Fact> both = new ArrayList<>(one);
        both.addAll(other);
        for (Fact fact : both) {
            if (once.merge(fact.id(), -1, Integer::sum) < 0) {
                again.add(fact);
            }
        }
        return of(again);
    }

    public int hours() {
        return minutes / MINUTES;
    }

    public int minutesLeft() {
        return minutes % MINUTES;
    }
}

package nl.rookstopregister.pace.model;

import nl.rookstopregister.norms.Fact;

/** What a norm asks an amount of in a term. */
public enum Measure {
    POINTS("points-gathered.asks", 1) {
        @Override
        int amount(Fact fact) {
            return switch (fact) {
                case Fact.PointsEarned earned -> earned.points();
                case Fact.TrainingCompleted completed -> completed.training().points();
                default -> 0;
            };
        }
    },
    /** Counted in minutes, shown in whole hours. */
    HOURS("hours-guided.asks", 60) {
        @Override
        int amount(Fact fact) {
            return fact instanceof Fact.GuidanceHours hours ? hours.minutes() : 0;
        }
    };

    private final String asks;
    private final int parts;

    Measure(String asks, int parts) {
        this.asks = asks;
        this.parts = parts;
    }

    abstract int amount(Fact fact);

    /** The statement with which a norm asks it; the amount is its first argument. */
    String asks() {
        return asks;
    }

    /** How many parts, as they are counted, one unit has, as it is shown. */
    int parts() {
        return parts;
    }
}

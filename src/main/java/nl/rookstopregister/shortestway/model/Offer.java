package nl.rookstopregister.shortestway.model;

import java.time.LocalDate;
import java.util.List;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Proof;
import nl.rookstopregister.training.OfferedSession;
import nl.rookstopregister.training.SessionId;

/**
 * A session that a coach may take.
 *
 * @param kilometres there and back, on all of its days together; nought for what is online
 */
public record Offer(OfferedSession offered, int kilometres) {

    public SessionId id() {
        return offered.session().id();
    }

    public String name() {
        return offered.session().trainingName();
    }

    public String reference() {
        return offered.session().reference();
    }

    public List<LocalDate> days() {
        return offered.session().days();
    }

    public LocalDate lastDay() {
        return offered.session().lastDay();
    }

    public long cents() {
        return offered.session().cents();
    }

    public int points() {
        return offered.training().points();
    }

    /** What it takes of what somebody wants to keep least. */
    public int takes(Objective objective) {
        return switch (objective) {
            case COST -> Math.toIntExact(cents());
            case DAYS -> days().size();
            case TRAVEL -> kilometres;
        };
    }

    public boolean overlaps(Offer other) {
        return days().stream().anyMatch(other.days()::contains);
    }

    /** What it will be in the dossier once it is completed. */
    public Fact.TrainingCompleted whenCompleted() {
        return new Fact.TrainingCompleted(
                "shortestway:" + id(),
                offered.training(),
                offered.recognition(),
                lastDay(),
                Proof.of(Proof.Kind.ATTENDANCE));
    }
}

package nl.rookstopregister.shortestway.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Proof;
import nl.rookstopregister.norms.Recognition;
import nl.rookstopregister.training.OfferedSession;

/**
 * A session of the agenda that a coach may take.
 *
 * @param kilometres there and back, on all of its days together; nought for what is online
 */
public record SessionOffer(OfferedSession offered, int kilometres) implements Offer {

    @Override
    public UUID id() {
        return offered.session().id().value();
    }

    @Override
    public String name() {
        return offered.session().trainingName();
    }

    @Override
    public String reference() {
        return offered.session().reference();
    }

    @Override
    public List<LocalDate> days() {
        return offered.session().days();
    }

    @Override
    public LocalDate lastDay() {
        return offered.session().lastDay();
    }

    @Override
    public int points() {
        return offered.training().points();
    }

    @Override
    public long cents() {
        return offered.session().cents();
    }

    @Override
    public int length() {
        return days().size();
    }

    @Override
    public boolean isOpen(LocalDate deadline, LocalDate today) {
        return offered.hasRoom()
                && begins().isAfter(today)
                && !lastDay().isAfter(deadline)
                && offered.recognition() == Recognition.RECOGNISED;
    }

    @Override
    public Fact.TrainingCompleted whenCompleted() {
        return new Fact.TrainingCompleted(
                "shortestway:" + id(),
                offered.training(),
                offered.recognition(),
                lastDay(),
                Proof.of(Proof.Kind.ATTENDANCE));
    }
}

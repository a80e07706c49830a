package nl.rookstopregister.demonstration;

import java.time.LocalDate;
import nl.rookstopregister.register.DecisionKind;

/** What may happen to a registration in the course of a term. */
record Turn(Life life, Chance chance, LocalDate today) {

    private static final LocalDate ANNOTATIONS = LocalDate.of(2022, 2, 1);

    /** Whether the registration ended, or stands still, because of it. */
    boolean ends(LocalDate on) {
        int ticket = chance.between(0, 999);
        if (life.isCandidate() || ticket >= 240) {
            return false;
        }
        if (ticket < 60) {
            life.left(on);
            return true;
        }
        if (ticket < 67) {
            life.measured(DecisionKind.STRIKE_OFF, on, InventedPeople.STRUCK_OFF);
            return true;
        }
        if (ticket < 85) {
            return suspended(on);
        }
        if (ticket < 110) {
            life.measured(DecisionKind.WARN, on, InventedPeople.WARNED);
        } else if (ticket < 135) {
            life.extended(on);
        } else if (on.isAfter(ANNOTATIONS)) {
            life.facts.trainedForAnnotation(on.minusDays(20));
            life.annotated(on);
        }
        return false;
    }

    private boolean suspended(LocalDate on) {
        life.measured(DecisionKind.SUSPEND, on, InventedPeople.SUSPENDED);
        LocalDate lifted = on.plusDays(chance.between(40, 200));
        if (lifted.isBefore(today)) {
            life.measured(DecisionKind.LIFT_SUSPENSION, lifted, InventedPeople.LIFTED);
            return false;
        }
        return true;
    }
}

package nl.rookstopregister.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.rookstopregister.dossiers.DossierIntake;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.places.Places;
import nl.rookstopregister.register.PastDecisions;
import nl.rookstopregister.register.PastDecisions.Past;
import nl.rookstopregister.shared.UseCase;

/** Fills an empty register with invented coaches: all of them, or none when something goes wrong on the way. */
@UseCase
class InventRegister {

    private static final int AT_ONCE = 500;
    private static final String SOURCE = "demonstration";

    private final NormBook norms;
    private final Places places;
    private final DossierIntake dossiers;
    private final PastDecisions register;
    private final JdbcFilling filling;
    private final Clock clock;

    InventRegister(
            NormBook norms,
            Places places,
            DossierIntake dossiers,
            PastDecisions register,
            JdbcFilling filling,
            Clock clock) {
        this.norms = norms;
        this.places = places;
        this.dossiers = dossiers;
        this.register = register;
        this.filling = filling;
        this.clock = clock;
    }

    /** False when there is something in the register already. */
    boolean fill(int coaches) {
        filling.waitForOthers();
        if (filling.isDone() || !register.isLedgerEmpty()) {
            return false;
        }
        Invention invention = new Invention(norms, places.postcodeAreas(), LocalDate.now(clock));
        for (int from = 0; from < coaches; from += AT_ONCE) {
            keep(IntStream.range(from, Math.min(from + AT_ONCE, coaches))
                    .parallel()
                    .mapToObj(invention::coach)
                    .toList());
        }
        filling.done(coaches, clock.instant());
        return true;
    }

    private void keep(List<InventedCoach> coaches) {
        dossiers.open(
                coaches.stream().map(InventedCoach::details).toList(),
                coaches.stream().collect(Collectors.toMap(each -> each.details().coach(), InventedCoach::facts)),
                SOURCE);
        register.keep(coaches.stream()
                .filter(each -> !each.decisions().isEmpty())
                .map(each -> new Past(each.details().coach(), each.decisions()))
                .toList());
    }
}

package nl.rookstopregister.takeover.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.dossiers.DossierIntake;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.register.PastDecisions;
import nl.rookstopregister.register.PastDecisions.Past;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.takeover.model.Examination.Batch;
import nl.rookstopregister.takeover.model.Examined;
import nl.rookstopregister.takeover.model.PastOfCoach;
import nl.rookstopregister.takeover.model.TakenCoach;
import nl.rookstopregister.takeover.model.TakenOverRows;
import nl.rookstopregister.takeover.model.TakenOverRows.TakenOver;
import org.springframework.stereotype.Component;

/** Writes coaches of a predecessor into the register: the dossier, the decisions, and the old number. */
@Component
class TakeOver {

    private static final String SOURCE = "takeover";

    private final DossierIntake dossiers;
    private final PastDecisions register;
    private final TakenOverRows takenOver;
    private final Clock clock;

    TakeOver(DossierIntake dossiers, PastDecisions register, TakenOverRows takenOver, Clock clock) {
        this.dossiers = dossiers;
        this.register = register;
        this.takenOver = takenOver;
        this.clock = clock;
    }

    void waitForOthers() {
        takenOver.waitForOthers();
    }

    /** Those who are new and of whom nothing is refused; answers how many. */
    int write(Batch batch, UUID delivery) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        List<CoachDetails> details = new ArrayList<>();
        Map<CoachId, List<Fact>> facts = new HashMap<>();
        List<Past> pasts = new ArrayList<>();
        List<TakenOver> numbers = new ArrayList<>();
        for (Examined each : batch.coaches()) {
            TakenCoach taken = each.coach();
            if (taken != null && !each.refused() && !batch.isUnchanged(each)) {
                CoachId coach = CoachId.random();
                details.add(taken.details(coach));
                facts.put(coach, taken.facts());
                pasts.add(new PastOfCoach(taken, coach, today, now).past());
                numbers.add(new TakenOver(taken.formerNumber(), coach, each.told()));
            }
        }
        if (!details.isEmpty()) {
            dossiers.open(details, facts, SOURCE);
            register.keep(pasts);
            takenOver.keep(numbers, delivery, now);
        }
        return details.size();
    }
}

package nl.rookstopregister.merging.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.rookstopregister.accesslog.AccessLog;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.dossiers.Lookalikes;
import nl.rookstopregister.merging.model.Comparison;
import nl.rookstopregister.merging.model.RecordSeen;
import nl.rookstopregister.merging.model.Sums;
import nl.rookstopregister.norms.Dossier;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.register.Entry;
import nl.rookstopregister.register.MergedRecords;
import nl.rookstopregister.register.Mergers;
import nl.rookstopregister.register.Register;
import nl.rookstopregister.register.RegistrationState;
import nl.rookstopregister.register.StatusOnDay;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;
import org.jspecify.annotations.Nullable;

/** Puts two records side by side, with what they would be together. */
@UseCase
public class CompareRecords {

    private final Dossiers dossiers;
    private final Lookalikes lookalikes;
    private final Register register;
    private final Mergers mergers;
    private final AccessLog log;
    private final Clock clock;

    CompareRecords(
            Dossiers dossiers, Lookalikes lookalikes, Register register, Mergers mergers, AccessLog log, Clock clock) {
        this.dossiers = dossiers;
        this.lookalikes = lookalikes;
        this.register = register;
        this.mergers = mergers;
        this.log = log;
        this.clock = clock;
    }

    /** Empty when one of them is nobody's. What was said or proposed about them is for {@link SettleLikeness} to add. */
    public Optional<Comparison> compare(CoachId one, CoachId other) {
        Optional<CoachDetails> first = dossiers.details(one);
        Optional<CoachDetails> second = dossiers.details(other);
        if (one.equals(other) || first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        log.looked(one, "accesslog.merging.compared");
        log.looked(other, "accesslog.merging.compared");
        return Optional.of(compared(first.get(), second.get()));
    }

    private Comparison compared(CoachDetails one, CoachDetails other) {
        CoachId stays = stays(one.coach(), other.coach());
        CoachId leading = stays == null ? one.coach() : stays;
        CoachId led = leading.equals(one.coach()) ? other.coach() : one.coach();
        List<Fact> together = dossiers.together(leading, led).facts();
        Sums twice = stays == null
                ? Sums.twice(
                        dossiers.dossier(leading).facts(), dossiers.dossier(led).facts(), together)
                : new Sums(0, 0);
        Set<Lookalikes.Trait> traits = lookalikes.between(one.coach(), other.coach());
        return new Comparison(seen(one), seen(other), traits, Sums.of(together), twice, null, null, stays);
    }

    private @Nullable CoachId stays(CoachId one, CoachId other) {
        return mergers.goneFrom(one)
                .filter(gone -> gone.stays().equals(other))
                .or(() -> mergers.goneFrom(other).filter(gone -> gone.stays().equals(one)))
                .map(MergedRecords.Gone::stays)
                .orElse(null);
    }

    private RecordSeen seen(CoachDetails details) {
        Entry entry = register.entry(details.coach());
        Dossier dossier = dossiers.dossier(details.coach());
        StatusOnDay status =
                entry.number() == null ? null : register.statusOn(entry.number(), LocalDate.now(clock), null);
        return new RecordSeen(
                details,
                entry.number(),
                status == null ? RegistrationState.NOT_REGISTERED : status.state(),
                status == null ? null : status.since(),
                dossier.standing().term(),
                entry.annotations().stream().sorted().toList(),
                entry.decisions(),
                Sums.of(dossier.facts()));
    }
}

package nl.rookstopregister.directory.snapshot;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rookstopregister.directory.model.CoachRecord;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.register.Entry;
import nl.rookstopregister.register.Register;
import nl.rookstopregister.shared.CoachId;
import org.springframework.stereotype.Component;

/** Coaches as the register and their dossiers have them. */
@Component
class RegisteredCoaches implements CoachSource {

    private final Register register;
    private final Dossiers dossiers;

    RegisteredCoaches(Register register, Dossiers dossiers) {
        this.register = register;
        this.dossiers = dossiers;
    }

    @Override
    public Stream<CoachRecord> all() {
        Map<CoachId, CoachDetails> details;
        try (Stream<CoachDetails> everybody = dossiers.allDetails()) {
            details = byCoach(everybody);
        }
        Map<CoachId, List<String>> interventions = dossiers.recognisedInterventions(details.keySet());
        return register.allEntries().flatMap(entry -> record(entry, details, interventions).stream());
    }

    @Override
    public List<CoachRecord> these(Collection<CoachId> coaches) {
        Map<CoachId, CoachDetails> details = byCoach(dossiers.details(coaches).stream());
        Map<CoachId, List<String>> interventions = dossiers.recognisedInterventions(coaches);
        return coaches.stream()
                .map(register::entry)
                .filter(entry -> entry.number() != null)
                .flatMap(entry -> record(entry, details, interventions).stream())
                .toList();
    }

    private static Map<CoachId, CoachDetails> byCoach(Stream<CoachDetails> details) {
        return details.collect(Collectors.toMap(CoachDetails::coach, Function.identity()));
    }

    private static Optional<CoachRecord> record(
            Entry entry, Map<CoachId, CoachDetails> details, Map<CoachId, List<String>> interventions) {
        return Optional.ofNullable(details.get(entry.coach()))
                .map(known -> new CoachRecord(entry, known, interventions.getOrDefault(entry.coach(), List.of())));
    }
}

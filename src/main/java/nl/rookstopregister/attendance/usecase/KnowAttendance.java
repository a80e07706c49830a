package nl.rookstopregister.attendance.usecase;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.rookstopregister.attendance.model.Closing;
import nl.rookstopregister.attendance.model.Credit;
import nl.rookstopregister.attendance.model.Credits;
import nl.rookstopregister.attendance.model.Sheets;
import nl.rookstopregister.dossiers.spi.FactSource;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Fact.TrainingCompleted;
import nl.rookstopregister.norms.Proof;
import nl.rookstopregister.norms.Recognition;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;
import nl.rookstopregister.training.AccreditedTraining;
import nl.rookstopregister.training.SessionId;
import nl.rookstopregister.training.Trainings;

/**
 * Attendance as facts: one for each coach and session, on its last day. What the training was worth is what it was when
 * the list was closed; whether it was accredited on that day is asked anew, because a withdrawal may reach back.
 */
@UseCase
class KnowAttendance implements FactSource {

    private final Credits credits;
    private final Sheets sheets;
    private final Trainings trainings;

    KnowAttendance(Credits credits, Sheets sheets, Trainings trainings) {
        this.credits = credits;
        this.sheets = sheets;
        this.trainings = trainings;
    }

    static String factId(SessionId session) {
        return "attendance:" + session;
    }

    @Override
    public List<Fact> factsOf(CoachId coach) {
        return facts(Map.of(coach, credits.of(coach)), trainings::find).getOrDefault(coach, List.of());
    }

    @Override
    public Map<CoachId, List<Fact>> factsOf(Collection<CoachId> coaches) {
        Map<String, AccreditedTraining> list =
                trainings.all().stream().collect(Collectors.toMap(AccreditedTraining::reference, Function.identity()));
        return facts(credits.of(coaches), reference -> Optional.ofNullable(list.get(reference)));
    }

    /** Every session is looked up once, however many attended it. */
    private Map<CoachId, List<Fact>> facts(
            Map<CoachId, List<Credit>> told, Function<String, Optional<AccreditedTraining>> list) {
        Map<CoachId, List<SessionId>> attended = new HashMap<>();
        told.forEach((coach, credits) -> attended.put(
                coach,
                MyAttendance.counting(credits).stream().map(Credit::session).toList()));
        Map<SessionId, Fact> known = new HashMap<>();
        sheets.closings(attended.values().stream().flatMap(List::stream).collect(Collectors.toSet()))
                .forEach((session, closing) -> known.put(session, fact(closing, list)));
        Map<CoachId, List<Fact>> facts = new HashMap<>();
        attended.forEach((coach, sessions) -> facts.put(
                coach,
                sessions.stream().filter(known::containsKey).map(known::get).toList()));
        return facts;
    }

    private static Fact fact(Closing closing, Function<String, Optional<AccreditedTraining>> list) {
        Recognition recognition = list.apply(closing.training().reference())
                .map(training -> training.on(closing.lastDay()))
                .orElse(Recognition.UNKNOWN);
        return new TrainingCompleted(
                factId(closing.session()),
                closing.training(),
                recognition,
                closing.lastDay(),
                Proof.of(Proof.Kind.ATTENDANCE));
    }
}

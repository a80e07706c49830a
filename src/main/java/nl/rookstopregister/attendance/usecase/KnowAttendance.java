package nl.rookstopregister.attendance.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        List<SessionId> attended = MyAttendance.counting(credits.of(coach)).stream()
                .map(Credit::session)
                .toList();
        Map<SessionId, Closing> closings = sheets.closings(attended);
        return attended.stream()
                .flatMap(session -> Optional.ofNullable(closings.get(session)).stream())
                .<Fact>map(this::fact)
                .toList();
    }

    private TrainingCompleted fact(Closing closing) {
        Recognition recognition = trainings
                .find(closing.training().reference())
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

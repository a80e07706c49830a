package nl.rookstopregister.attendance.usecase;

import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.attendance.model.Coaches.Known;
import nl.rookstopregister.attendance.model.Line;
import nl.rookstopregister.attendance.model.Obstacle;
import nl.rookstopregister.attendance.model.Outcome;
import nl.rookstopregister.attendance.model.SessionFile;
import nl.rookstopregister.attendance.model.Sheets;
import nl.rookstopregister.attendance.model.TypedRow;
import nl.rookstopregister.attendance.model.Verdict;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;
import nl.rookstopregister.training.SessionId;
import org.jspecify.annotations.Nullable;

/** Lets a provider mend the lines of an open list one by one. */
@UseCase
public class MendLines {

    private final OpenSessions sessions;
    private final Sheets sheets;
    private final RegisterCoaches coaches;

    MendLines(OpenSessions sessions, Sheets sheets, RegisterCoaches coaches) {
        this.sessions = sessions;
        this.sheets = sheets;
        this.coaches = coaches;
    }

    /** Another number or name for a line. */
    public Outcome correct(SessionId session, ProviderId provider, UUID line, String number, String name) {
        return mend(session, provider, line, (file, found) -> {
            TypedRow row = new TypedRow(1, number, name, "");
            return row.isEmpty()
                    ? new Outcome.NotThere()
                    : change(found.with(row.number(), row.name(), coachOf(file, row), false));
        });
    }

    /** The person whom the register suggests is the one. */
    public Outcome acceptSuggestion(SessionId session, ProviderId provider, UUID line) {
        return mend(
                session,
                provider,
                line,
                (file, found) -> suggestion(file, found)
                        .map(known -> change(found.with(known.number().value(), found.name(), known.coach(), false)))
                        .orElseGet(Outcome.NotThere::new));
    }

    /** The person with this number is the one, though the name differs. */
    public Outcome confirmName(SessionId session, ProviderId provider, UUID line) {
        return mend(
                session,
                provider,
                line,
                (_, found) -> found.coach() == null
                        ? new Outcome.NotThere()
                        : change(found.with(found.number(), found.name(), found.coach(), true)));
    }

    public Outcome remove(SessionId session, ProviderId provider, UUID line) {
        return mend(session, provider, line, (_, found) -> {
            sheets.remove(found.id());
            return new Outcome.Done(1);
        });
    }

    /** How one line is mended. */
    private interface Mending {
        Outcome mend(SessionFile file, Line line);
    }

    private Outcome mend(SessionId session, ProviderId provider, UUID line, Mending mending) {
        sheets.hold(session);
        Optional<SessionFile> file = sessions.of(session, provider);
        Optional<Line> found = sheets.lines(session).stream()
                .filter(each -> each.id().equals(line))
                .findFirst();
        if (file.isEmpty()) {
            return new Outcome.NotThere();
        }
        if (file.get().closing() != null) {
            return new Outcome.Obstructed(Obstacle.CLOSED);
        }
        return found.map(each -> mending.mend(file.get(), each)).orElseGet(Outcome.NotThere::new);
    }

    private Outcome change(Line line) {
        return sheets.change(line) ? new Outcome.Done(1) : new Outcome.AlreadyThere();
    }

    private Optional<Known> suggestion(SessionFile file, Line line) {
        return file.judge(coaches).about(line.row(), line.nameConfirmed()) instanceof Verdict.Mismatch mismatch
                ? Optional.ofNullable(mismatch.suggestion())
                : Optional.empty();
    }

    private @Nullable CoachId coachOf(SessionFile file, TypedRow row) {
        return switch (file.judge(coaches).about(row, false)) {
            case Verdict.Ready ready -> ready.coach();
            case Verdict.Mismatch mismatch -> mismatch.coach();
            case Verdict.AlreadyListed listed -> listed.coach();
            case Verdict.NotCompleted _, Verdict.Obstructed _ -> null;
        };
    }
}

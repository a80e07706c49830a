package nl.rookstopregister.attendance.usecase;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.attendance.model.Coaches.Known;
import nl.rookstopregister.attendance.model.Judged;
import nl.rookstopregister.attendance.model.Line;
import nl.rookstopregister.attendance.model.Obstacle;
import nl.rookstopregister.attendance.model.OpenList;
import nl.rookstopregister.attendance.model.Outcome;
import nl.rookstopregister.attendance.model.SessionFile;
import nl.rookstopregister.attendance.model.Sheets;
import nl.rookstopregister.attendance.model.Source;
import nl.rookstopregister.attendance.model.TypedRow;
import nl.rookstopregister.attendance.model.Verdict;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;
import nl.rookstopregister.training.SessionId;
import org.jspecify.annotations.Nullable;

/** Puts rows on an open list, mends those that do not fit, and takes them off. */
@UseCase
public class KeepLines {

    private final OpenSessions sessions;
    private final Sheets sheets;
    private final RegisterCoaches coaches;
    private final AttendanceTerms terms;

    KeepLines(OpenSessions sessions, Sheets sheets, RegisterCoaches coaches, AttendanceTerms terms) {
        this.sessions = sessions;
        this.sheets = sheets;
        this.coaches = coaches;
        this.terms = terms;
    }

    /**
     * Judges the rows as the dry run did and keeps those that fit and those to mend. The same rows again add nothing; a row
     * that fits takes the place of the line to mend that it sets right.
     */
    public Optional<List<Judged>> add(
            SessionId session, ProviderId provider, List<TypedRow> rows, Source source, Actor by) {
        sheets.hold(session);
        return sessions.of(session, provider).map(file -> {
            OpenList open = OpenList.of(sheets.lines(session), file.judge(coaches));
            List<Judged> judged = file.judge(coaches).rows(rows, open.ready());
            judged.forEach(each -> keep(open, session, each, source, by));
            return judged;
        });
    }

    private void keep(OpenList open, SessionId session, Judged judged, Source source, Actor by) {
        switch (judged.verdict()) {
            case Verdict.Ready ready -> {
                open.mendedBy(judged.row(), ready.coach()).map(Line::id).forEach(sheets::remove);
                add(session, judged.row(), ready.coach(), source, by);
            }
            case Verdict.Mismatch mismatch
            when mismatch.isKept() -> add(session, judged.row(), mismatch.coach(), source, by);
            case Verdict.Mismatch _, Verdict.AlreadyListed _, Verdict.NotCompleted _, Verdict.Obstructed _ -> {
                // Nothing to keep: the answer says why.
            }
        }
    }

    private void add(SessionId session, TypedRow row, @Nullable CoachId coach, Source source, Actor by) {
        sheets.add(
                new Line(UUID.randomUUID(), session, row.number(), row.name(), coach, false, source, terms.now(), by));
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

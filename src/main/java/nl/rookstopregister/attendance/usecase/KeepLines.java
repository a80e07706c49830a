package nl.rookstopregister.attendance.usecase;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.attendance.model.Judged;
import nl.rookstopregister.attendance.model.Line;
import nl.rookstopregister.attendance.model.OpenList;
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

/** Puts rows on an open list: those that fit, and those to mend. */
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
}

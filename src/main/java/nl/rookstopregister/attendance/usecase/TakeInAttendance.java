package nl.rookstopregister.attendance.usecase;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.rookstopregister.attendance.AttendanceIntake;
import nl.rookstopregister.attendance.model.CertificateNumber;
import nl.rookstopregister.attendance.model.Closing;
import nl.rookstopregister.attendance.model.Credit;
import nl.rookstopregister.attendance.model.Credits;
import nl.rookstopregister.attendance.model.SessionFile;
import nl.rookstopregister.attendance.model.Sheets;
import nl.rookstopregister.attendance.model.Source;
import nl.rookstopregister.attendance.model.TypedRow;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;

@UseCase
class TakeInAttendance implements AttendanceIntake {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int DAYS_UNTIL_HANDED_IN = 2;

    private final OpenSessions sessions;
    private final Sheets sheets;
    private final Credits credits;
    private final KeepLines keepLines;
    private final TakeInClaims claims;
    private final AttendanceTerms terms;

    TakeInAttendance(
            OpenSessions sessions,
            Sheets sheets,
            Credits credits,
            KeepLines keepLines,
            TakeInClaims claims,
            AttendanceTerms terms) {
        this.sessions = sessions;
        this.sheets = sheets;
        this.credits = credits;
        this.keepLines = keepLines;
        this.claims = claims;
        this.terms = terms;
    }

    @Override
    public boolean isEmpty() {
        return sheets.isEmpty();
    }

    @Override
    public void take(List<Closed> closed, List<Open> open, List<Asked> asked, People people) {
        closed.forEach(list -> sessions.of(list.session()).ifPresent(file -> close(file, list, people.provider())));
        open.forEach(list -> sessions.of(list.session()).ifPresent(file -> fill(file, list, people.provider())));
        asked.forEach(each -> sessions.of(each.session()).ifPresent(file -> ask(file, each, people)));
    }

    private void close(SessionFile file, Closed list, Actor by) {
        sheets.hold(list.session());
        LocalDate on = file.session().lastDay().plusDays(DAYS_UNTIL_HANDED_IN);
        sheets.close(new Closing(
                list.session(),
                file.session().provider(),
                Objects.requireNonNull(file.training(), "invented sessions are of trainings in the list")
                        .training(),
                file.session().lastDay(),
                terms.during(on),
                by,
                0));
        list.present().forEach(coach -> credit(file, coach, Credit.Kind.GRANTED, on, by));
    }

    private void fill(SessionFile file, Open list, Actor by) {
        List<TypedRow> rows = list.rows().stream()
                .map(row -> new TypedRow(1 + list.rows().indexOf(row), row.number(), row.name(), ""))
                .toList();
        keepLines.add(list.session(), file.session().provider(), rows, Source.PASTED, by);
    }

    private void ask(SessionFile file, Asked asked, People people) {
        claims.take(file, asked, people);
        switch (asked.reached()) {
            case CONFIRMED ->
                credit(file, asked.coach(), Credit.Kind.CLAIMED, asked.on().plusDays(1), people.provider());
            case UPHELD ->
                credit(file, asked.coach(), Credit.Kind.CLAIMED, asked.on().plusDays(3), people.office());
            case ASKED, REFUSED, AT_OFFICE, REJECTED -> {
                // No points, or not yet.
            }
        }
    }

    private void credit(SessionFile file, CoachId coach, Credit.Kind kind, LocalDate on, Actor by) {
        credits.add(new Credit(
                UUID.randomUUID(),
                file.session().id(),
                coach,
                1,
                kind,
                "",
                CertificateNumber.random(RANDOM).value(),
                terms.during(on),
                by));
    }
}

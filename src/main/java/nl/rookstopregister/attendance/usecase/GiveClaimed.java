package nl.rookstopregister.attendance.usecase;

import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.attendance.model.Credit;
import nl.rookstopregister.attendance.model.Judge;
import nl.rookstopregister.attendance.model.Line;
import nl.rookstopregister.attendance.model.Obstacle;
import nl.rookstopregister.attendance.model.Outcome;
import nl.rookstopregister.attendance.model.SessionFile;
import nl.rookstopregister.attendance.model.Sheets;
import nl.rookstopregister.attendance.model.Source;
import nl.rookstopregister.attendance.model.TypedRow;
import nl.rookstopregister.attendance.model.Verdict;
import nl.rookstopregister.register.RegistrationNumber;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import org.springframework.stereotype.Component;

/** Gives a coach the attendance that was asked for: by correction, or on the list while that is open. */
@Component
class GiveClaimed {

    private final Sheets sheets;
    private final RegisterCoaches coaches;
    private final Crediting crediting;
    private final CloseList closeList;
    private final AttendanceTerms terms;

    GiveClaimed(
            Sheets sheets, RegisterCoaches coaches, Crediting crediting, CloseList closeList, AttendanceTerms terms) {
        this.sheets = sheets;
        this.coaches = coaches;
        this.crediting = crediting;
        this.closeList = closeList;
        this.terms = terms;
    }

    Outcome give(SessionFile file, CoachId asked, Actor by) {
        sheets.hold(file.session().id());
        CoachId coach = coaches.leading(asked);
        Optional<RegistrationNumber> number = coaches.numberOf(coach);
        Judge judge = new Judge(coaches, file.session().lastDay(), file.withoutClosing());
        TypedRow row = new TypedRow(1, number.map(RegistrationNumber::value).orElse(""), "", "");
        return switch (judge.about(row, false)) {
            case Verdict.Ready _ -> file.closing() == null ? list(file, row, coach, by) : credit(file, coach, by);
            case Verdict.Obstructed(Obstacle obstacle) -> new Outcome.Obstructed(obstacle);
            case Verdict other -> new Outcome.NotReady(other);
        };
    }

    /** The office need not wait for a provider that does not close its list. */
    Outcome giveAtOnce(SessionFile file, CoachId coach, Actor by) {
        Outcome given = give(file, coach, by);
        if (given instanceof Outcome.Done && file.closing() == null) {
            return closeList.close(file, true, by);
        }
        return given;
    }

    private Outcome credit(SessionFile file, CoachId coach, Actor by) {
        crediting.give(file, coach, Credit.Kind.CLAIMED, "", by);
        return new Outcome.Done(1);
    }

    private Outcome list(SessionFile file, TypedRow row, CoachId coach, Actor by) {
        sheets.add(new Line(
                UUID.randomUUID(),
                file.session().id(),
                row.number(),
                row.name(),
                coach,
                false,
                Source.CLAIM,
                terms.now(),
                by));
        return new Outcome.Done(1);
    }
}

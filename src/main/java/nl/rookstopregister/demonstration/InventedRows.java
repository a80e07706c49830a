package nl.rookstopregister.demonstration;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.rookstopregister.attendance.AttendanceIntake.Typed;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.register.Register;
import nl.rookstopregister.shared.CoachId;
import org.springframework.stereotype.Component;

/** Rows of an attendance list as people type them: most are right, and three are not. */
@Component
class InventedRows {

    private static final int WRONG = 3;

    private final Register register;
    private final Dossiers dossiers;

    InventedRows(Register register, Dossiers dossiers) {
        this.register = register;
        this.dossiers = dossiers;
    }

    /** The last three have a mistyped number, somebody else's name, and no number. */
    List<Typed> withMistakes(List<CoachId> coaches) {
        int right = coaches.size() - WRONG;
        Typed mistyped = typed(coaches.get(right));
        Typed misnamed = typed(coaches.get(right + 1));
        Typed unnumbered = typed(coaches.get(right + 2));
        return Stream.concat(
                        coaches.stream().limit(right).map(this::typed),
                        Stream.of(
                                new Typed(withWrongCheckDigit(mistyped.number()), mistyped.name()),
                                new Typed(misnamed.number(), "Sjoerd Onbekend"),
                                new Typed("", unnumbered.name())))
                .toList();
    }

    private Typed typed(CoachId coach) {
        return new Typed(
                Objects.requireNonNull(register.entry(coach).number(), "registered coaches have a number")
                        .value(),
                dossiers.details(coach).map(CoachDetails::name).orElseThrow().full());
    }

    private static String withWrongCheckDigit(String number) {
        int last = number.length() - 1;
        return number.substring(0, last) + (number.charAt(last) - '0' + 1) % 10;
    }
}

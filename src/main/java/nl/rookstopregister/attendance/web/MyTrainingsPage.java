package nl.rookstopregister.attendance.web;

import java.time.LocalDate;
import java.util.List;
import nl.rookstopregister.attendance.usecase.MyAttendance.Asked;
import nl.rookstopregister.attendance.usecase.MyAttendance.Followed;
import nl.rookstopregister.attendance.usecase.MyAttendance.TakenBack;
import nl.rookstopregister.norms.Parameters;
import nl.rookstopregister.norms.Statement;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.Screen;

/**
 * What providers reported of a coach.
 *
 * @param handIn how long a provider has to tell who was there
 * @param typed what the coach wrote to the office and has to mend
 */
public record MyTrainingsPage(
        List<Followed> attended,
        List<TakenBack> takenBack,
        List<Asked> asked,
        Parameters.Value handIn,
        LocalDate today,
        String typed,
        FormErrors errors) {

    /** "4 weeks". */
    public String handIn(Screen screen) {
        return screen.counted("norms.unit." + handIn.unit(), handIn.amount());
    }

    public String reason(Statement leftOut, Screen screen) {
        return screen.text("norms." + leftOut.code(), leftOut.args().toArray());
    }
}

package nl.rookstopregister.attendance.web;

import java.time.LocalDate;
import java.util.List;
import nl.rookstopregister.attendance.usecase.MyAttendance.Asked;
import nl.rookstopregister.attendance.usecase.MyAttendance.Followed;
import nl.rookstopregister.attendance.usecase.MyAttendance.TakenBack;
import nl.rookstopregister.pages.FormErrors;

/**
 * A coach's trainings and points.
 *
 * @param since from which day on points are added up
 * @param typed what the coach wrote to the office and has to mend
 */
public record MyTrainingsPage(
        List<Followed> followed,
        List<TakenBack> takenBack,
        List<Asked> asked,
        LocalDate since,
        LocalDate today,
        String typed,
        FormErrors errors) {

    public int points() {
        return followed.stream()
                .filter(each -> !each.on().isBefore(since))
                .mapToInt(Followed::countingPoints)
                .sum();
    }
}

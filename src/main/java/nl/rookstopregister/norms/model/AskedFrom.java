package nl.rookstopregister.norms.model;

import java.time.LocalDate;
import java.util.List;
import nl.rookstopregister.norms.Asked;
import nl.rookstopregister.norms.Finding;
import nl.rookstopregister.norms.Finding.Weighed;
import nl.rookstopregister.norms.Statement;
import nl.rookstopregister.norms.Status;

/** A requirement that stands in the norm and is only asked from a day on. */
final class AskedFrom implements Judge {

    private final LocalDate from;
    private final Judge judge;
    private final Finding notYet;

    AskedFrom(LocalDate from, Asked asked, Judge judge) {
        this.from = from;
        this.judge = judge;
        this.notYet = notAsked(asked, Statement.of("not-asked.until", from));
    }

    static Finding notAsked(Asked asked, Statement why) {
        return new Finding(asked, Status.NOT_ASKED, why, null, Weighed.NOTHING, List.of());
    }

    @Override
    public Finding judge(Case subject) {
        return subject.day.isBefore(from) ? notYet : judge.judge(subject);
    }
}

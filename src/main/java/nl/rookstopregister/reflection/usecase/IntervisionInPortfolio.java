package nl.rookstopregister.reflection.usecase;

import java.util.List;
import java.util.Optional;
import nl.rookstopregister.pages.Sign;
import nl.rookstopregister.portfolio.spi.PortfolioPart;
import nl.rookstopregister.reflection.model.Meeting;
import nl.rookstopregister.reflection.model.Meeting.Answer;
import nl.rookstopregister.reflection.model.Meetings;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.PersonRecords;
import nl.rookstopregister.shared.UseCase;

/** The line of intervision on a coach's portfolio. */
@UseCase
class IntervisionInPortfolio implements PortfolioPart {

    private static final int PLACE = 50;

    private final Meetings meetings;
    private final PersonRecords records;
    private final ReflectionTerms terms;

    IntervisionInPortfolio(Meetings meetings, PersonRecords records, ReflectionTerms terms) {
        this.meetings = meetings;
        this.records = records;
        this.terms = terms;
    }

    @Override
    public String words() {
        return "reflection.part.intervision";
    }

    @Override
    public String address() {
        return "/mijn/portfolio/intervisie";
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public Optional<Glance> glance(CoachId coach) {
        List<CoachId> own = records.of(coach);
        List<Meeting> all = meetings.of(own);
        int waiting = (int) all.stream()
                .filter(meeting -> meeting.answerOf(own).orElseThrow() == Answer.AWAITED)
                .count();
        if (waiting > 0) {
            return Optional.of(Glance.awaited("reflection.part.waiting", waiting));
        }
        int counting = (int) all.stream()
                .filter(meeting -> meeting.countsFor(own, terms.confirmedAtLeast()))
                .count();
        return counting == 0
                ? Optional.empty()
                : Optional.of(new Glance(Sign.NEUTRAL, "reflection.part.counting", List.of(counting)));
    }
}

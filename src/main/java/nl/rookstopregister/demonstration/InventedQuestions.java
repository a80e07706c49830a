package nl.rookstopregister.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.rookstopregister.attendance.AttendanceIntake.Asked;
import nl.rookstopregister.attendance.AttendanceIntake.Reached;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.training.Session;

/** What coaches asked who miss points, in every way in which that can go. */
final class InventedQuestions {

    private static final int NOT_HANDED_IN = 1;

    /**
     * @param session counted from the newest; from 2 on the list is closed
     * @param coach 0 is the coach as whom anybody may sign in
     */
    private record Question(int session, int coach, int daysAfter, Reached reached, String remark) {

        Asked about(Session asked, CoachId by) {
            return new Asked(asked.id(), by, remark, asked.lastDay().plusDays(daysAfter), reached);
        }
    }

    private static final List<Question> QUESTIONS = List.of(
            new Question(3, 0, 20, Reached.REFUSED, "Ik was er de hele dag (demonstratie)."),
            new Question(3, 1, 12, Reached.ASKED, "Ik sta wel op de foto van de groep (demonstratie)."),
            new Question(2, 2, 3, Reached.AT_OFFICE, "Ik zat achterin (demonstratie)."),
            new Question(4, 3, 9, Reached.CONFIRMED, "Ik schreef mij op de dag zelf in (demonstratie)."),
            new Question(4, 4, 9, Reached.UPHELD, "Ik was later, met de trainer afgesproken (demonstratie)."),
            new Question(5, 5, 14, Reached.REJECTED, "Ik volgde het tweede deel online (demonstratie)."));

    private InventedQuestions() {}

    /** The last one was asked yesterday: the clock of the provider runs. */
    static List<Asked> of(List<Session> sessions, List<CoachId> coaches, LocalDate today) {
        Stream<Asked> answered = QUESTIONS.stream()
                .filter(question -> question.session() < sessions.size())
                .map(question -> question.about(sessions.get(question.session()), coaches.get(question.coach())));
        Stream<Asked> waiting = sessions.stream()
                .skip(NOT_HANDED_IN)
                .limit(1)
                .map(session -> new Asked(
                        session.id(),
                        coaches.getFirst(),
                        "Ik vergat te tekenen (demonstratie).",
                        today.minusDays(1),
                        Reached.ASKED));
        return Stream.concat(answered, waiting).toList();
    }
}

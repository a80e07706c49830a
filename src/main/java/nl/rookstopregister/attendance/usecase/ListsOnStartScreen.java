package nl.rookstopregister.attendance.usecase;

import java.util.List;
import java.util.stream.Stream;
import nl.rookstopregister.attendance.model.SessionFile;
import nl.rookstopregister.attendance.model.SessionFile.Stage;
import nl.rookstopregister.providers.Membership;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.providers.spi.PlaceOfProvider;
import org.springframework.stereotype.Component;

/** Attendance on the start screen of a provider: what is too late first. */
@Component
class ListsOnStartScreen implements PlaceOfProvider {

    private static final String ADDRESS = "/aanbieder/presentie";
    private static final int AFTER_THE_AGENDA = 30;

    private final OpenSessions sessions;
    private final AnswerClaims claims;
    private final AttendanceTerms terms;

    ListsOnStartScreen(OpenSessions sessions, AnswerClaims claims, AttendanceTerms terms) {
        this.sessions = sessions;
        this.claims = claims;
        this.terms = terms;
    }

    @Override
    public String words() {
        return "attendance.place";
    }

    @Override
    public String address() {
        return ADDRESS;
    }

    @Override
    public int order() {
        return AFTER_THE_AGENDA;
    }

    @Override
    public boolean isFor(Membership member) {
        return true;
    }

    @Override
    public List<Waiting> waiting(Membership member) {
        ProviderId provider = member.provider().id();
        List<SessionFile> files = sessions.of(provider);
        long questions = claims.of(provider).stream()
                .filter(question -> question.claim().state(terms.today()).waitsForProvider())
                .count();
        return Stream.of(
                        new Waiting("attendance.waiting.overdue", count(files, Stage.OVERDUE), ADDRESS),
                        new Waiting("attendance.waiting.questions", (int) questions, ADDRESS),
                        new Waiting("attendance.waiting.open", count(files, Stage.OPEN), ADDRESS))
                .filter(waiting -> waiting.count() > 0)
                .toList();
    }

    private static int count(List<SessionFile> files, Stage stage) {
        return (int) files.stream().filter(file -> file.stage() == stage).count();
    }
}

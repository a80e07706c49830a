package nl.rookstopregister.attendance.usecase;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rookstopregister.attendance.ClaimId;
import nl.rookstopregister.attendance.model.Claim;
import nl.rookstopregister.attendance.model.Claims;
import nl.rookstopregister.attendance.model.Credit;
import nl.rookstopregister.attendance.model.Credits;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;
import nl.rookstopregister.training.AccreditedTraining;
import nl.rookstopregister.training.Session;
import nl.rookstopregister.training.SessionId;
import nl.rookstopregister.training.Trainings;

/** Lets a coach who misses points find the session and ask the provider for them. */
@UseCase
public class AskForPoints {

    private static final int MOST = 30;

    private final Trainings trainings;
    private final Credits credits;
    private final Claims claims;
    private final AttendanceMail mail;
    private final AttendanceTerms terms;

    AskForPoints(Trainings trainings, Credits credits, Claims claims, AttendanceMail mail, AttendanceTerms terms) {
        this.trainings = trainings;
        this.credits = credits;
        this.claims = claims;
        this.mail = mail;
        this.terms = terms;
    }

    /**
     * A session about which a coach may ask.
     *
     * @param answerDue last day for the provider's answer to who asks today
     */
    public record Recent(Session session, String provider, LocalDate answerDue) {}

    /** What became of the question. */
    public sealed interface Asking {

        record Asked(Claim claim) implements Asking {}

        /** Asked before, or credited meanwhile. */
        record NotAgain() implements Asking {}

        /** There is no such session, or it is not over, or too long ago. */
        record NotPossible() implements Asking {}
    }

    /** Sessions of the last time that this coach has no points for and did not ask about, newest first. */
    public List<Recent> find(CoachId coach, String text) {
        Set<SessionId> done = Stream.concat(
                        attended(coach).stream(), claims.of(coach).stream().map(Claim::session))
                .collect(Collectors.toUnmodifiableSet());
        List<String> words = Arrays.stream(plain(text).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return trainings.all().stream()
                .flatMap(training -> trainings.sessionsOf(training.reference()).stream()
                        .filter(terms::claimable)
                        .filter(session -> !done.contains(session.id()))
                        .filter(session -> words.stream().allMatch(describe(training, session)::contains))
                        .map(session -> recent(session, training.providerName())))
                .sorted(Comparator.comparing((Recent recent) -> recent.session().lastDay())
                        .reversed()
                        .thenComparing(recent -> recent.session().trainingName()))
                .limit(MOST)
                .toList();
    }

    public Optional<Recent> recent(SessionId session) {
        return trainings
                .session(session)
                .filter(terms::claimable)
                .map(found -> recent(
                        found,
                        trainings
                                .find(found.reference())
                                .map(AccreditedTraining::providerName)
                                .orElse("")));
    }

    public Asking ask(CoachId coach, SessionId id, String remark) {
        Optional<Session> session = trainings.session(id).filter(terms::claimable);
        if (session.isEmpty()) {
            return new Asking.NotPossible();
        }
        Claim claim = new Claim(
                new ClaimId(UUID.randomUUID()),
                id,
                coach,
                session.get().provider(),
                remark,
                terms.now(),
                terms.answerDue(session.get(), terms.today()),
                null,
                null,
                null);
        if (attended(coach).contains(id) || !claims.add(claim)) {
            return new Asking.NotAgain();
        }
        mail.claimAsked(claim, session.get());
        return new Asking.Asked(claim);
    }

    private Recent recent(Session session, String provider) {
        return new Recent(session, provider, terms.answerDue(session, terms.today()));
    }

    private Set<SessionId> attended(CoachId coach) {
        return MyAttendance.counting(credits.of(coach)).stream()
                .map(Credit::session)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String describe(AccreditedTraining training, Session session) {
        return plain(String.join(
                " ",
                session.trainingName(),
                training.providerName(),
                session.online() ? "online" : session.place(),
                session.reference(),
                session.lastDay().toString(),
                session.lastDay().getDayOfMonth() + "-" + session.lastDay().getMonthValue() + "-"
                        + session.lastDay().getYear()));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}

package nl.rookstopregister.attendance.usecase;

import java.util.List;
import java.util.Optional;
import nl.rookstopregister.attendance.ClaimId;
import nl.rookstopregister.attendance.model.Claim;
import nl.rookstopregister.attendance.model.Claim.Answer;
import nl.rookstopregister.attendance.model.Claims;
import nl.rookstopregister.attendance.model.Outcome;
import nl.rookstopregister.attendance.model.SessionFile;
import nl.rookstopregister.dossiers.PersonName;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.register.RegistrationNumber;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;

/** Lets a provider answer coaches who miss points: they were there, or why not. */
@UseCase
public class AnswerClaims {

    private final Claims claims;
    private final OpenSessions sessions;
    private final RegisterCoaches coaches;
    private final GiveClaimed giveClaimed;
    private final AttendanceMail mail;
    private final AttendanceTerms terms;

    AnswerClaims(
            Claims claims,
            OpenSessions sessions,
            RegisterCoaches coaches,
            GiveClaimed giveClaimed,
            AttendanceMail mail,
            AttendanceTerms terms) {
        this.claims = claims;
        this.sessions = sessions;
        this.coaches = coaches;
        this.giveClaimed = giveClaimed;
        this.mail = mail;
        this.terms = terms;
    }

    /** A question as a provider or the office sees it. */
    public record Question(Claim claim, SessionFile file, String number, String name) {}

    public List<Question> of(ProviderId provider) {
        return claims.of(provider).stream()
                .flatMap(claim -> question(claim).stream())
                .toList();
    }

    /** Those that wait for the provider or for the office, oldest first. */
    List<Claim> open() {
        return claims.open().stream().filter(this::waitsForSomebody).toList();
    }

    public Optional<Question> find(ClaimId id, ProviderId provider) {
        return claims.find(id)
                .filter(claim -> claim.provider().equals(provider))
                .flatMap(this::question);
    }

    public Outcome confirm(ClaimId id, ProviderId provider, Actor by) {
        return waiting(id, provider)
                .map(question -> {
                    Outcome given =
                            giveClaimed.give(question.file(), question.claim().coach(), by);
                    if (given instanceof Outcome.Done) {
                        answer(question, new Answer(true, "", terms.now(), by));
                    }
                    return given;
                })
                .orElseGet(Outcome.NotThere::new);
    }

    public Outcome refuse(ClaimId id, ProviderId provider, String reason, Actor by) {
        return waiting(id, provider)
                .<Outcome>map(question -> {
                    answer(question, new Answer(false, reason, terms.now(), by));
                    return new Outcome.Done(1);
                })
                .orElseGet(Outcome.NotThere::new);
    }

    private void answer(Question question, Answer answer) {
        Claim claim = question.claim();
        claims.save(claim.answered(answer));
        mail.claimAnswered(
                claim,
                person(claim),
                question.file().session(),
                answer.confirmed() ? "confirmed" : "refused",
                answer.reason());
    }

    private Optional<Question> waiting(ClaimId id, ProviderId provider) {
        return claims.hold(id)
                .filter(claim -> claim.provider().equals(provider))
                .filter(claim -> claim.state(terms.today()).waitsForProvider())
                .flatMap(this::question);
    }

    /** Empty as well when nobody waits for the answer any more. */
    Optional<Question> question(Claim claim) {
        CoachId coach = person(claim);
        return sessions.of(claim.session())
                .filter(_ -> !claim.state(terms.today()).isOpen() || waitsForSomebody(claim))
                .map(file -> new Question(
                        claim,
                        file,
                        coaches.numberOf(coach).map(RegistrationNumber::spoken).orElse(""),
                        coaches.nameOf(coach).map(PersonName::full).orElse("")));
    }

    /** A question of who died waits for nobody; should the death turn out to be a mistake, it waits again. */
    private boolean waitsForSomebody(Claim claim) {
        return !coaches.isDeceased(claim.coach());
    }

    /** Who asked, under the record that goes on when somebody was found to be in the register twice. */
    CoachId person(Claim claim) {
        return coaches.leading(claim.coach());
    }
}

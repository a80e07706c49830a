package nl.rookstopregister.attendance.usecase;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.rookstopregister.accesslog.AccessLog;
import nl.rookstopregister.attendance.ClaimId;
import nl.rookstopregister.attendance.model.Claim;
import nl.rookstopregister.attendance.model.Claim.Answer;
import nl.rookstopregister.attendance.model.Claim.Objection;
import nl.rookstopregister.attendance.model.Claims;
import nl.rookstopregister.attendance.model.Outcome;
import nl.rookstopregister.attendance.usecase.AnswerClaims.Question;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;

/** When a provider refuses or stays silent: the coach writes to the office, and the office says whether it counts. */
@UseCase
public class SettleClaims {

    private final Claims claims;
    private final AnswerClaims questions;
    private final GiveClaimed giveClaimed;
    private final AttendanceMail mail;
    private final AccessLog log;
    private final AttendanceTerms terms;

    SettleClaims(
            Claims claims,
            AnswerClaims questions,
            GiveClaimed giveClaimed,
            AttendanceMail mail,
            AccessLog log,
            AttendanceTerms terms) {
        this.claims = claims;
        this.questions = questions;
        this.giveClaimed = giveClaimed;
        this.mail = mail;
        this.log = log;
        this.terms = terms;
    }

    /** False when there is nothing to object to. */
    public boolean object(ClaimId id, CoachId coach, String text) {
        Optional<Claim> refused = claims.hold(id)
                .filter(claim -> questions.person(claim).equals(coach))
                .filter(claim -> claim.state(terms.today()) == Claim.State.REFUSED);
        refused.ifPresent(claim -> claims.save(claim.objected(new Objection(text, terms.now()))));
        return refused.isPresent();
    }

    /** What the office has to look at: at the office first, then what providers let pass. */
    public List<Question> forOffice() {
        List<Claim> open = questions.open().stream()
                .filter(claim -> claim.officeMaySettle(terms.today()))
                .toList();
        return Stream.concat(
                        open.stream().filter(claim -> claim.objection() != null),
                        open.stream().filter(claim -> claim.objection() == null))
                .flatMap(claim -> questions.question(claim).stream())
                .toList();
    }

    /** Looking at it is a look into the coach's dossier. */
    public Optional<Question> open(ClaimId id) {
        Optional<Question> question = claims.find(id).flatMap(questions::question);
        question.ifPresent(found -> log.looked(
                found.claim().coach(),
                "accesslog.attendance.claim-read",
                found.file().session().trainingName()));
        return question;
    }

    public Outcome settle(ClaimId id, boolean counts, String reason, Actor by) {
        Optional<Question> question = claims.hold(id)
                .filter(claim -> claim.officeMaySettle(terms.today()))
                .flatMap(questions::question);
        if (question.isEmpty()) {
            return new Outcome.NotThere();
        }
        Claim claim = question.get().claim();
        Answer answer = new Answer(counts, reason, terms.now(), by);
        Outcome outcome =
                counts ? giveClaimed.giveAtOnce(question.get().file(), claim.coach(), by) : new Outcome.Done(1);
        if (outcome instanceof Outcome.Done) {
            claims.save(claim.settled(answer));
            log.changed(
                    claim.coach(),
                    "accesslog.attendance.claim-settled",
                    question.get().file().session().trainingName());
            mail.claimAnswered(
                    claim,
                    questions.person(claim),
                    question.get().file().session(),
                    counts ? "upheld" : "rejected",
                    reason);
        }
        return outcome;
    }
}

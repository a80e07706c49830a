package nl.rookstopregister.attendance.usecase;

import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;
import nl.rookstopregister.accesslog.AccessLog;
import nl.rookstopregister.attendance.model.CertificateNumber;
import nl.rookstopregister.attendance.model.Claim;
import nl.rookstopregister.attendance.model.Claims;
import nl.rookstopregister.attendance.model.Credit;
import nl.rookstopregister.attendance.model.Credits;
import nl.rookstopregister.attendance.model.SessionFile;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import org.springframework.stereotype.Component;

/** Gives attendance and takes it back: the line, the trace in the coach's dossier, and the mail that tells the coach. */
@Component
class Crediting {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Credits credits;
    private final Claims claims;
    private final AttendanceMail mail;
    private final AccessLog log;
    private final AttendanceTerms terms;

    Crediting(Credits credits, Claims claims, AttendanceMail mail, AccessLog log, AttendanceTerms terms) {
        this.credits = credits;
        this.claims = claims;
        this.mail = mail;
        this.log = log;
        this.terms = terms;
    }

    /** False when this coach has it already. */
    boolean give(SessionFile file, CoachId coach, Credit.Kind kind, String reason, Actor by) {
        List<Credit> before = credits.of(file.session().id(), coach);
        if (!before.isEmpty() && before.getLast().gives()) {
            return false;
        }
        Credit credit = credit(
                file,
                coach,
                before.size() + 1,
                kind,
                reason,
                CertificateNumber.random(RANDOM).value(),
                by);
        if (!credits.add(credit)) {
            return false;
        }
        claims.confirmUnanswered(file.session().id(), coach, new Claim.Answer(true, "", terms.now(), by));
        log.changed(coach, "accesslog.attendance.credited", file.session().trainingName());
        mail.credited(file, credit);
        return true;
    }

    /** False when there is nothing to take back. */
    boolean takeBack(SessionFile file, CoachId coach, String reason, Actor by) {
        List<Credit> before = credits.of(file.session().id(), coach);
        if (before.isEmpty() || !before.getLast().gives()) {
            return false;
        }
        Credit credit = credit(file, coach, before.size() + 1, Credit.Kind.WITHDRAWN, reason, "", by);
        if (!credits.add(credit)) {
            return false;
        }
        log.changed(coach, "accesslog.attendance.withdrawn", file.session().trainingName());
        mail.withdrawn(file, credit);
        return true;
    }

    private Credit credit(
            SessionFile file,
            CoachId coach,
            int ordinal,
            Credit.Kind kind,
            String reason,
            String certificate,
            Actor by) {
        return new Credit(
                UUID.randomUUID(), file.session().id(), coach, ordinal, kind, reason, certificate, terms.now(), by);
    }
}

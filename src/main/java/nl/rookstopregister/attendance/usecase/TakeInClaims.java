package nl.rookstopregister.attendance.usecase;

import java.time.Instant;
import java.util.UUID;
import nl.rookstopregister.attendance.AttendanceIntake.Asked;
import nl.rookstopregister.attendance.AttendanceIntake.People;
import nl.rookstopregister.attendance.ClaimId;
import nl.rookstopregister.attendance.model.Claim;
import nl.rookstopregister.attendance.model.Claim.Answer;
import nl.rookstopregister.attendance.model.Claim.Objection;
import nl.rookstopregister.attendance.model.Claims;
import nl.rookstopregister.attendance.model.SessionFile;
import org.springframework.stereotype.Component;

/** Invented questions about missing points, each answered as far as it says. */
@Component
class TakeInClaims {

    private static final String ON_PAPER = "Staat op de getekende presentielijst (demonstratie).";
    private static final String NOT_ON_PAPER = "Staat niet op de getekende presentielijst (demonstratie).";
    private static final String OBJECTION = "Ik tekende na de lunch, op het tweede blad (demonstratie).";

    private final Claims claims;
    private final AttendanceTerms terms;

    TakeInClaims(Claims claims, AttendanceTerms terms) {
        this.claims = claims;
        this.terms = terms;
    }

    /** A question, the answer a day later, and what came of it the days after. */
    void take(SessionFile file, Asked asked, People people) {
        Instant answeredAt = terms.during(asked.on().plusDays(1));
        Instant objectedAt = terms.during(asked.on().plusDays(2));
        Instant settledAt = terms.during(asked.on().plusDays(3));
        Claim claim = new Claim(
                new ClaimId(UUID.randomUUID()),
                file.session().id(),
                asked.coach(),
                file.session().provider(),
                asked.remark(),
                terms.during(asked.on()),
                terms.answerDue(file.session(), asked.on()),
                null,
                null,
                null);
        claims.add(claim);
        Claim refused = claim.answered(new Answer(false, NOT_ON_PAPER, answeredAt, people.provider()));
        Claim objected = refused.objected(new Objection(OBJECTION, objectedAt));
        claims.save(
                switch (asked.reached()) {
                    case ASKED -> claim;
                    case CONFIRMED -> claim.answered(new Answer(true, "", answeredAt, people.provider()));
                    case REFUSED -> refused;
                    case AT_OFFICE -> objected;
                    case UPHELD -> objected.settled(new Answer(true, ON_PAPER, settledAt, people.office()));
                    case REJECTED -> objected.settled(new Answer(false, NOT_ON_PAPER, settledAt, people.office()));
                });
    }
}

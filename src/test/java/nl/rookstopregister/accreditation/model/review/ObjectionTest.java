package nl.rookstopregister.accreditation.model.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import nl.rookstopregister.accreditation.RequestId;
import nl.rookstopregister.accreditation.RequestKind;
import nl.rookstopregister.accreditation.Ruling;
import nl.rookstopregister.accreditation.model.review.Objection.Adjourning;
import nl.rookstopregister.accreditation.model.review.Objection.Filing;
import nl.rookstopregister.accreditation.model.review.WithdrawalProposal.Withdrawing;
import nl.rookstopregister.providers.ProviderId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ObjectionTest {

    private static final ObjectionTerms TERMS =
            new ObjectionTerms(Period.ofWeeks(6), Period.ofWeeks(12), Period.ofWeeks(6));
    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 16);
    private static final Ruling REFUSAL = new Ruling(
            "AB-2026-001",
            RequestId.random(),
            RequestKind.TRAINING,
            "ac-2026-0001",
            ProviderId.random(),
            new Ruling.Outcome.Refused(),
            MONDAY,
            "Te kort.");

    @Test
    void an_objection_says_why() {
        assertThat(filed("  ", MONDAY)).isEqualTo(new Filing.GroundsMissing());
    }

    @Test
    void after_six_weeks_it_is_too_late_and_on_the_last_day_it_is_not() {
        assertThat(filed("Niet eens.", LAST.plusDays(1))).isEqualTo(new Filing.TooLate(LAST));
        assertThat(filed("Niet eens.", LAST)).isInstanceOf(Filing.Filed.class);
    }

    @Test
    void a_term_that_ends_in_the_weekend_ends_on_monday() {
        assertThat(TERMS.lastDay(LocalDate.of(2026, 10, 10))).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void deciding_takes_twelve_weeks_and_once_six_more() {
        Objection filed = objection();
        assertThat(filed.decideUntil(TERMS)).isEqualTo(LocalDate.of(2027, 2, 8));
        assertThat(filed.adjourn(" ", TERMS, LAST)).isEqualTo(new Adjourning.ReasonMissing());
        assertThat(filed.adjourn("Ziekte", TERMS, LocalDate.of(2027, 2, 9)))
                .isEqualTo(new Adjourning.TermIsOver(LocalDate.of(2027, 2, 8)));

        Objection adjourned = adjourned(filed.adjourn("Ziekte", TERMS, LocalDate.of(2027, 2, 8)));
        assertThat(adjourned.decideUntil(TERMS)).isEqualTo(LocalDate.of(2027, 3, 22));
        assertThat(adjourned.adjourn("Nog meer", TERMS, LAST)).isEqualTo(new Adjourning.AdjournedBefore());
        assertThat(filed.settle(false, "Zo is het.", LAST).adjourn("Ziekte", TERMS, LAST))
                .isEqualTo(new Adjourning.SettledAlready());
    }

    @Test
    void what_was_granted_is_withdrawn_by_two_from_today_on_with_ground_and_hearing() {
        LocalDate end = MONDAY.plusYears(3);
        assertThat(withdrawal(MONDAY.minusDays(1), "Misleiding", "Gehoord").propose(MONDAY, end))
                .isEqualTo(new Withdrawing.WrongDay(MONDAY, end));
        assertThat(withdrawal(end.plusDays(1), "Misleiding", "Gehoord").propose(MONDAY, end))
                .isInstanceOf(Withdrawing.WrongDay.class);
        assertThat(withdrawal(MONDAY, "", "Gehoord").propose(MONDAY, end)).isEqualTo(new Withdrawing.GroundMissing());
        assertThat(withdrawal(MONDAY, "Misleiding", "").propose(MONDAY, end))
                .isEqualTo(new Withdrawing.HearingMissing());

        WithdrawalProposal proposal = withdrawal(MONDAY, "Misleiding", "Gehoord op 1 oktober.");
        assertThat(proposal.propose(MONDAY, end)).isEqualTo(new Withdrawing.Proposed(proposal));
        assertThat(proposal.confirm(ReviewExamples.ANNA.account(), MONDAY)).isEqualTo(new Withdrawing.OwnProposal());
        assertThat(proposal.confirm(ReviewExamples.BRAM.account(), MONDAY.plusDays(3)))
                .isEqualTo(new Withdrawing.Confirmed(MONDAY.plusDays(3)));
    }

    private static WithdrawalProposal withdrawal(LocalDate from, String ground, String hearing) {
        return new WithdrawalProposal(
                UUID.randomUUID(), "AB-2026-001", from, ground, hearing, ReviewExamples.actor(ReviewExamples.ANNA));
    }

    private static Objection objection() {
        return ((Filing.Filed) filed("Niet eens.", LAST)).objection();
    }

    private static Filing filed(String grounds, LocalDate day) {
        return Objection.file(
                ObjectionId.random(), ReviewId.random(), REFUSAL, grounds, new Objection.Filer(TERMS, day));
    }

    private static Objection adjourned(Adjourning adjourning) {
        return ((Adjourning.Adjourned) adjourning).objection();
    }
}

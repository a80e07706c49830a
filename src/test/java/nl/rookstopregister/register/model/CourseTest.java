package nl.rookstopregister.register.model;

import static nl.rookstopregister.register.RegisterExamples.LIMITS;
import static nl.rookstopregister.register.RegisterExamples.candidate;
import static nl.rookstopregister.register.RegisterExamples.day;
import static nl.rookstopregister.register.RegisterExamples.days;
import static nl.rookstopregister.register.RegisterExamples.lapsed;
import static nl.rookstopregister.register.RegisterExamples.none;
import static nl.rookstopregister.register.RegisterExamples.proposed;
import static nl.rookstopregister.register.RegisterExamples.registered;
import static nl.rookstopregister.register.RegisterExamples.suspended;
import static nl.rookstopregister.register.RegisterExamples.taken;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.rookstopregister.register.Annotation;
import nl.rookstopregister.register.Body;
import nl.rookstopregister.register.Decision;
import nl.rookstopregister.register.DecisionKind;
import nl.rookstopregister.register.Period;
import nl.rookstopregister.register.ProposedDecision;
import nl.rookstopregister.register.RegisterExamples;
import nl.rookstopregister.register.RegistrationNumber;
import nl.rookstopregister.register.RegistrationState;
import nl.rookstopregister.register.Taking;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.Days;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CourseTest {

    private static final RegistrationNumber NUMBER = RegistrationNumber.ofSequence(RegistrationNumber.FIRST);

    @Test
    void somebody_decided_meanwhile_and_this_one_is_overtaken() {
        ProposedDecision stale = proposed(none(), DecisionKind.SUSPEND, day("2026-11-21"));

        assertThat(judged(registered(), stale, "2026-11-21")).isEqualTo(new Judgement.Refused(new Taking.Overtaken(1)));
    }

    @Test
    void a_measure_needs_a_second_person() {
        ProposedDecision alone = without(proposed(registered(), DecisionKind.STRIKE_OFF, day("2026-11-21")), null);
        ProposedDecision twice =
                without(proposed(registered(), DecisionKind.STRIKE_OFF, day("2026-11-21")), RegisterExamples.MEMBER);

        assertThat(judged(registered(), alone, "2026-11-21")).isEqualTo(incomplete("four-eyes"));
        assertThat(judged(registered(), twice, "2026-11-21")).isEqualTo(incomplete("same-eyes"));
    }

    @Test
    void a_renewal_a_day_before_the_window_opens_is_too_early() {
        Days next = days("2028-03-01", "2033-03-01");

        assertThat(judged(registered(), renewal(registered(), "2027-02-28", next), "2027-02-28"))
                .isEqualTo(incomplete("too-early"));
        assertThat(judged(registered(), renewal(registered(), "2027-03-01", next), "2027-03-01"))
                .isInstanceOf(Judgement.Allowed.class);
    }

    @Test
    void a_renewal_follows_the_running_term_without_a_gap() {
        History renewed = taken(
                registered(), renewal(registered(), "2027-09-01", days("2028-03-01", "2033-03-01")), day("2027-09-01"));

        assertThat(renewed.course().periods())
                .containsExactly(new Period(RegistrationState.REGISTERED, days("2023-03-01", "2033-03-01")));
    }

    @Test
    void two_months_after_the_term_a_renewal_is_too_late() {
        Days late = days("2026-12-31", "2031-11-01");
        Days tooLate = days("2027-01-01", "2031-11-01");

        assertThat(judged(lapsed(), renewal(lapsed(), "2027-01-01", tooLate), "2027-01-01"))
                .isEqualTo(incomplete("too-late"));
        assertThat(taken(lapsed(), renewal(lapsed(), "2026-12-31", late), day("2026-12-31"))
                        .course()
                        .periods())
                .containsExactly(
                        new Period(RegistrationState.REGISTERED, days("2021-11-01", "2026-11-01")),
                        new Period(RegistrationState.REGISTERED, late));
    }

    @Test
    void the_last_day_of_the_term_is_still_in_the_register_and_the_next_is_not() {
        Course course = registered().course();

        assertThat(course.stateOn(day("2028-02-29"))).isEqualTo(RegistrationState.REGISTERED);
        assertThat(course.stateOn(day("2028-03-01"))).isEqualTo(RegistrationState.LAPSED);
        assertThat(course.stateOn(day("2023-02-28"))).isEqualTo(RegistrationState.NOT_REGISTERED);
    }

    @Test
    void a_suspension_ends_with_the_term_when_nobody_lifts_it() {
        assertThat(suspended().course().periods())
                .containsExactly(
                        new Period(RegistrationState.REGISTERED, days("2023-03-01", "2026-10-01")),
                        new Period(RegistrationState.SUSPENDED, days("2026-10-01", "2028-03-01")));
    }

    @Test
    void a_candidate_who_registers_is_a_candidate_up_to_that_day() {
        History registered = taken(
                candidate(),
                proposed(candidate(), DecisionKind.REGISTER, days("2026-11-21", "2031-11-21")),
                day("2026-11-21"));

        assertThat(registered.course().periods())
                .containsExactly(
                        new Period(RegistrationState.CANDIDATE, days("2025-06-01", "2026-11-21")),
                        new Period(RegistrationState.REGISTERED, days("2026-11-21", "2031-11-21")));
        assertThat(registered.entry(NUMBER).firstAdmitted()).isEqualTo(day("2025-06-01"));
        assertThat(registered.entry(NUMBER).firstRegistered()).isEqualTo(day("2026-11-21"));
    }

    @Test
    void a_candidate_admitted_for_a_day_too_long_is_refused() {
        ProposedDecision admitting = proposed(none(), DecisionKind.ADMIT_CANDIDATE, days("2026-11-21", "2028-11-22"));

        assertThat(judged(none(), admitting, "2026-11-21")).isEqualTo(incomplete("term-too-long"));
    }

    @Test
    void a_correction_takes_the_place_of_what_it_corrects() {
        History before = registered();
        Decision wrong = before.decisions().getFirst();
        History corrected = taken(
                before,
                proposed(
                        before,
                        DecisionKind.CORRECT,
                        Body.COMMITTEE,
                        day("2023-02-01"),
                        days("2023-02-01", "2028-02-01"),
                        null,
                        wrong.id()),
                day("2026-11-21"));

        assertThat(corrected.course().periods())
                .containsExactly(new Period(RegistrationState.REGISTERED, days("2023-02-01", "2028-02-01")));
        assertThat(corrected
                        .statusOn(NUMBER, day("2023-02-15"), wrong.recordedAt())
                        .state())
                .as("as known then")
                .isEqualTo(RegistrationState.NOT_REGISTERED);
    }

    @Test
    void a_revoked_suspension_never_was_and_the_first_decider_does_not_judge_it() {
        History before = suspended();
        Decision suspension = before.decisions().getLast();
        ProposedDecision revoking = proposed(
                before, DecisionKind.REVOKE, Body.OBJECTION_COMMITTEE, day("2026-11-21"), null, null, suspension.id());
        ProposedDecision byFirst = new ProposedDecision(
                UUID.randomUUID(),
                revoking.coach(),
                revoking.kind(),
                revoking.body(),
                RegisterExamples.SECOND,
                null,
                revoking.effectiveOn(),
                null,
                null,
                revoking.concerns(),
                revoking.grounds(),
                revoking.basedOn());

        assertThat(judged(before, byFirst, "2026-11-21")).isEqualTo(incomplete("first-decider"));
        assertThat(taken(before, revoking, day("2026-11-21")).course().stretches())
                .isEqualTo(registered().course().stretches());
    }

    @Test
    void annotations_hold_from_their_day_and_end_with_the_registration() {
        ProposedDecision adding = proposed(
                registered(),
                DecisionKind.ADD_ANNOTATION,
                Body.OFFICE,
                day("2026-11-21"),
                null,
                Annotation.EXTRA_PREGNANCY,
                null);
        History annotated = taken(registered(), adding, day("2026-11-21"));
        Instant later = day("2026-11-22").atStartOfDay(ZoneOffset.UTC).toInstant();

        assertThat(annotated.statusOn(NUMBER, day("2026-11-20"), later).annotations())
                .isEmpty();
        assertThat(annotated.statusOn(NUMBER, day("2026-11-21"), later).annotations())
                .containsExactly(Annotation.EXTRA_PREGNANCY);
        assertThat(annotated.statusOn(NUMBER, day("2026-11-21"), later).since()).isEqualTo(day("2023-03-01"));
        assertThat(annotated.statusOn(NUMBER, day("2028-03-01"), later).annotations())
                .isEmpty();
    }

    @Test
    void an_ordinary_decision_does_not_reach_into_the_past() {
        assertThat(judged(
                        registered(), proposed(registered(), DecisionKind.DEREGISTER, day("2026-11-20")), "2026-11-21"))
                .isEqualTo(incomplete("in-the-past"));
    }

    @Test
    void nothing_is_decided_before_a_decision_that_would_then_have_no_ground_left() {
        History leaving = taken(
                registered(), proposed(registered(), DecisionKind.DEREGISTER, day("2026-12-31")), day("2026-11-21"));
        ProposedDecision striking = proposed(leaving, DecisionKind.STRIKE_OFF, day("2026-12-01"));

        assertThat(judged(leaving, striking, "2026-12-01")).isEqualTo(incomplete("breaks-later"));
    }

    private static Judgement judged(History history, ProposedDecision proposed, String today) {
        return new Guard(history, day(today), LIMITS).judge(proposed);
    }

    private static Judgement incomplete(String what) {
        return new Judgement.Refused(new Taking.Incomplete(what));
    }

    private static ProposedDecision renewal(History history, String on, Days term) {
        LocalDate day = day(on);
        return proposed(history, DecisionKind.RENEW, Body.OFFICE, day, term, null, null);
    }

    private static ProposedDecision without(ProposedDecision proposed, @Nullable Actor preparedBy) {
        return new ProposedDecision(
                proposed.request(),
                proposed.coach(),
                proposed.kind(),
                proposed.body(),
                proposed.decidedBy(),
                preparedBy,
                proposed.effectiveOn(),
                null,
                null,
                null,
                proposed.grounds(),
                proposed.basedOn());
    }
}

package nl.rookstopregister.register.model;

import static nl.rookstopregister.register.RegisterExamples.LIMITS;
import static nl.rookstopregister.register.RegisterExamples.TODAY;
import static nl.rookstopregister.register.RegisterExamples.day;
import static nl.rookstopregister.register.RegisterExamples.days;
import static nl.rookstopregister.register.RegisterExamples.none;
import static nl.rookstopregister.register.RegisterExamples.proposed;
import static nl.rookstopregister.register.RegisterExamples.taken;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.rookstopregister.register.Annotation;
import nl.rookstopregister.register.Body;
import nl.rookstopregister.register.DecisionKind;
import nl.rookstopregister.register.Period;
import nl.rookstopregister.register.ProposedDecision;
import nl.rookstopregister.register.RegistrationState;
import nl.rookstopregister.shared.Days;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a predecessor's register says, taken over today. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TakenOverTest {

    private static final Days PAST = days("2018-01-01", "2022-01-01");
    private static final Days RUNNING = days("2023-06-01", "2028-06-01");

    @Test
    void nothing_is_taken_over_on_top_of_a_running_term_or_after_a_striking_off() {
        History running = after(none(), DecisionKind.TAKEN_OVER, RUNNING);
        History struckOff = ended(DecisionKind.TAKEN_OVER_STRIKING_OFF);

        assertThat(judged(running, DecisionKind.TAKEN_OVER, RUNNING)).isInstanceOf(Judgement.Refused.class);
        assertThat(judged(struckOff, DecisionKind.TAKEN_OVER, RUNNING)).isInstanceOf(Judgement.Refused.class);
        assertThat(judged(struckOff, DecisionKind.TAKEN_OVER_CANDIDACY, RUNNING))
                .isInstanceOf(Judgement.Refused.class);
    }

    @ParameterizedTest
    @CsvSource({
        "TAKEN_OVER_LAPSE, LAPSED",
        "TAKEN_OVER_DEREGISTRATION, DEREGISTERED",
        "TAKEN_OVER_STRIKING_OFF, STRUCK_OFF"
    })
    void how_a_registration_ended_holds_from_the_day_after_its_last_day(DecisionKind kind, RegistrationState state) {
        History history = ended(kind);

        assertThat(history.course().stateOn(day("2021-12-31"))).isEqualTo(RegistrationState.REGISTERED);
        assertThat(history.course().stateOn(day("2022-01-01"))).isEqualTo(state);
        assertThat(history.course().periods()).containsExactly(new Period(RegistrationState.REGISTERED, PAST));
        assertThat(history.course().end().inRegister()).isFalse();
    }

    @Test
    void terms_that_follow_each_other_are_one_period_and_a_gap_stays_a_gap() {
        History twice = after(ended(DecisionKind.TAKEN_OVER_LAPSE), DecisionKind.TAKEN_OVER, RUNNING);
        History onEnd = after(
                after(none(), DecisionKind.TAKEN_OVER, PAST),
                DecisionKind.TAKEN_OVER,
                days("2022-01-01", "2027-01-01"));

        assertThat(twice.course().periods()).hasSize(2);
        assertThat(twice.course().stateOn(day("2022-08-01"))).isEqualTo(RegistrationState.LAPSED);
        assertThat(onEnd.course().periods())
                .containsExactly(new Period(RegistrationState.REGISTERED, days("2018-01-01", "2027-01-01")));
        assertThat(onEnd.entry(null).firstRegistered()).isEqualTo(day("2018-01-01"));
    }

    @Test
    void a_candidate_stays_a_candidate_and_a_suspension_keeps_term_and_annotation() {
        History candidate = after(none(), DecisionKind.TAKEN_OVER_CANDIDACY, days("2026-01-01", "2028-01-01"));
        History annotated = with(
                after(none(), DecisionKind.TAKEN_OVER, RUNNING),
                DecisionKind.TAKEN_OVER_ANNOTATION,
                RUNNING.from(),
                null,
                Annotation.EXTRA_PREGNANCY);
        History suspended = with(annotated, DecisionKind.TAKEN_OVER_SUSPENSION, TODAY, null, null);

        assertThat(candidate.course().stateOn(TODAY)).isEqualTo(RegistrationState.CANDIDATE);
        assertThat(candidate.entry(null).firstRegistered()).isNull();
        assertThat(suspended.course().stateOn(TODAY)).isEqualTo(RegistrationState.SUSPENDED);
        assertThat(suspended.course().stateOn(TODAY.minusDays(1))).isEqualTo(RegistrationState.REGISTERED);
        assertThat(suspended.course().end().annotations()).containsExactly(Annotation.EXTRA_PREGNANCY);
        assertThat(suspended.term()).isEqualTo(RUNNING);
    }

    @Test
    void no_objection_is_open_against_what_a_predecessor_decided() {
        assertThat(ended(DecisionKind.TAKEN_OVER_STRIKING_OFF).decisions())
                .allSatisfy(each -> assertThat(each.objectionUntil()).isNull())
                .allSatisfy(each -> assertThat(each.kind().isTakenOver()).isTrue());
    }

    private static History ended(DecisionKind how) {
        return with(after(none(), DecisionKind.TAKEN_OVER, PAST), how, PAST.until(), null, null);
    }

    private static History after(History history, DecisionKind kind, Days term) {
        return with(history, kind, term.from(), term, null);
    }

    private static History with(
            History history, DecisionKind kind, LocalDate on, @Nullable Days term, @Nullable Annotation annotation) {
        return taken(history, by(history, kind, on, term, annotation), TODAY);
    }

    private static Judgement judged(History history, DecisionKind kind, Days term) {
        return new Guard(history, TODAY, LIMITS).judge(by(history, kind, term.from(), term, null));
    }

    private static ProposedDecision by(
            History history, DecisionKind kind, LocalDate on, @Nullable Days term, @Nullable Annotation annotation) {
        return proposed(history, kind, Body.PREDECESSOR, on, term, annotation, null);
    }
}

package nl.rookstopregister.register.model;

import static nl.rookstopregister.register.RegisterExamples.COACH;
import static nl.rookstopregister.register.RegisterExamples.LIMITS;
import static nl.rookstopregister.register.RegisterExamples.OTHER_RECORD;
import static nl.rookstopregister.register.RegisterExamples.TODAY;
import static nl.rookstopregister.register.RegisterExamples.day;
import static nl.rookstopregister.register.RegisterExamples.days;
import static nl.rookstopregister.register.RegisterExamples.none;
import static nl.rookstopregister.register.RegisterExamples.proposed;
import static nl.rookstopregister.register.RegisterExamples.taken;
import static nl.rookstopregister.support.ForAll.SAMPLES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.random.RandomGenerator;
import nl.rookstopregister.register.Annotation;
import nl.rookstopregister.register.Body;
import nl.rookstopregister.register.Decision;
import nl.rookstopregister.register.DecisionKind;
import nl.rookstopregister.register.Period;
import nl.rookstopregister.register.ProposedDecision;
import nl.rookstopregister.register.RegistrationState;
import nl.rookstopregister.register.Taking;
import nl.rookstopregister.shared.Days;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Two records of one person, day by day as one. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MergerTest {

    record Two(History stays, History goes) {}

    @Test
    void nothing_is_decided_about_a_record_that_went_but_its_return() {
        History gone = gone(registered(days("2022-03-01", "2027-03-01")));

        Judgement renewing = new Guard(gone, TODAY, LIMITS)
                .judge(proposed(gone, DecisionKind.RENEW, days("2027-03-01", "2032-03-01")));

        assertThat(renewing).isEqualTo(new Judgement.Refused(new Taking.Incomplete("merged-away")));
        assertThat(gone.course().periods()).isEmpty();
        assertThat(gone.course().end().state()).isEqualTo(RegistrationState.NOT_REGISTERED);
    }

    @Test
    void a_suspended_record_is_not_merged() {
        History suspended = suspended(registered(days("2022-03-01", "2027-03-01")));

        assertThat(new Guard(suspended, TODAY, LIMITS).judge(proposed(suspended, DecisionKind.MERGE, TODAY)))
                .isEqualTo(
                        new Judgement.Refused(new Taking.NotFromHere(RegistrationState.SUSPENDED, DecisionKind.MERGE)));
    }

    @Test
    void the_objection_committee_revokes_no_half_of_a_merger() {
        History merged = merged(new Two(registered(days("2022-03-01", "2027-03-01")), none()));
        ProposedDecision revoking = proposed(
                merged,
                DecisionKind.REVOKE,
                Body.OBJECTION_COMMITTEE,
                TODAY,
                null,
                null,
                merged.decisions().getLast().id());

        assertThat(new Guard(merged, TODAY, LIMITS).judge(revoking))
                .isEqualTo(new Judgement.Refused(new Taking.Incomplete("concerns")));
    }

    @Test
    void the_longest_running_term_holds_and_days_under_the_other_number_are_kept() {
        History merged = merged(
                new Two(registered(days("2024-06-01", "2029-06-01")), registered(days("2020-06-01", "2025-06-01"))));

        assertThat(merged.course().periods())
                .containsExactly(new Period(RegistrationState.REGISTERED, days("2020-06-01", "2029-06-01")));
        assertThat(merged.entry(null).firstRegistered()).isEqualTo(day("2020-06-01"));
        History other = merged(
                new Two(registered(days("2022-03-01", "2027-03-01")), registered(days("2024-06-01", "2029-06-01"))));
        assertThat(other.term()).isEqualTo(days("2024-06-01", "2029-06-01"));
    }

    @Test
    void annotations_of_both_hold_until_the_later_term_ends() {
        History goes = registered(days("2022-03-01", "2027-03-01"));
        LocalDate on = day("2026-09-01");
        goes = taken(
                goes,
                proposed(goes, DecisionKind.ADD_ANNOTATION, Body.COMMITTEE, on, null, Annotation.EXTRA_PREGNANCY, null),
                on);
        History merged = merged(new Two(registered(days("2024-06-01", "2029-06-01")), goes));

        assertThat(merged.course().on(day("2026-08-31")).annotations()).isEmpty();
        assertThat(merged.course().on(on).annotations()).containsExactly(Annotation.EXTRA_PREGNANCY);
        assertThat(merged.course().on(day("2029-05-31")).annotations()).containsExactly(Annotation.EXTRA_PREGNANCY);
    }

    @Test
    void what_was_known_before_a_merger_says_nothing_of_it() {
        History stays = registered(days("2024-06-01", "2029-06-01"));
        History merged = merged(new Two(stays, registered(days("2020-06-01", "2025-06-01"))));
        Decision last = stays.decisions().getLast();

        assertThat(merged.knownAt(last.recordedAt()).course()).isEqualTo(stays.course());
    }

    @Test
    void of_any_two_records_no_day_is_lost_and_none_is_counted_twice() {
        SAMPLES.of(MergerTest::two, two -> {
            Course merged = merged(two).course();
            for (LocalDate day = day("2010-01-01"); day.isBefore(TODAY); day = day.plusDays(13)) {
                boolean one = Position.inRegister(two.stays().course().stateOn(day));
                boolean other = Position.inRegister(two.goes().course().stateOn(day));
                assertThat(Position.inRegister(merged.stateOn(day)))
                        .as("%s", day)
                        .isEqualTo(one || other);
            }
        });
    }

    @Test
    void taking_a_merger_back_gives_every_day_as_it_was() {
        SAMPLES.of(MergerTest::two, two -> {
            History merged = merged(two);
            ProposedDecision back = proposed(
                    merged,
                    DecisionKind.TAKE_BACK,
                    Body.COMMITTEE,
                    TODAY,
                    null,
                    null,
                    merged.decisions().getLast().id());
            History goes = gone(two.goes());
            ProposedDecision backToo = proposed(
                    goes,
                    DecisionKind.TAKE_BACK,
                    Body.COMMITTEE,
                    TODAY,
                    null,
                    null,
                    goes.decisions().getLast().id());

            assertThat(taken(merged, back, TODAY).course().stretches())
                    .isEqualTo(two.stays().course().stretches());
            assertThat(taken(goes, backToo, TODAY).course().stretches())
                    .isEqualTo(two.goes().course().stretches());
        });
    }

    private static Two two(RandomGenerator random) {
        return new Two(any(random), any(random));
    }

    /** Nobody, or one or two terms, the last of which may still run. */
    private static History any(RandomGenerator random) {
        History history = none();
        LocalDate from = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(2500));
        for (int terms = random.nextInt(3); terms > 0; terms--) {
            Days term = new Days(from, from.plusMonths(6 + random.nextInt(54)));
            history = taken(history, proposed(history, DecisionKind.REGISTER, term), from);
            from = term.until().plusDays(random.nextInt(600));
            if (from.isAfter(TODAY.minusDays(1))) {
                return history;
            }
        }
        return history;
    }

    private static History registered(Days term) {
        return taken(none(), proposed(none(), DecisionKind.REGISTER, term), term.from());
    }

    private static History suspended(History history) {
        LocalDate on = day("2026-10-01");
        return taken(history, proposed(history, DecisionKind.SUSPEND, on), on);
    }

    private static History merged(Two two) {
        History stays = two.stays().beside(new History(OTHER_RECORD, two.goes().decisions()));
        return taken(stays, proposed(stays, DecisionKind.MERGE, TODAY), TODAY);
    }

    private static History gone(History history) {
        assertThat(history.coach()).isEqualTo(COACH);
        return taken(history, proposed(history, DecisionKind.MERGED_AWAY, TODAY), TODAY);
    }
}

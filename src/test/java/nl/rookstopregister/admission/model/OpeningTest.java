package nl.rookstopregister.admission.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.random.RandomGenerator;
import nl.rookstopregister.register.DecisionKind;
import nl.rookstopregister.register.RegisterExamples;
import nl.rookstopregister.register.RegistrationState;
import nl.rookstopregister.register.model.Guard;
import nl.rookstopregister.register.model.History;
import nl.rookstopregister.register.model.Judgement;
import nl.rookstopregister.register.model.Stretch;
import nl.rookstopregister.shared.Days;
import nl.rookstopregister.support.ForAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OpeningTest {

    private static final Opening.Rules RULES =
            new Opening.Rules(Period.ofYears(5), Period.ofMonths(12), Period.ofMonths(2));
    private static final Days TERM = RegisterExamples.days("2022-02-01", "2027-02-01");

    private record Sample(Days term, LocalDate today) {}

    @Test
    void it_opens_a_year_before_the_end_and_not_a_day_earlier() {
        assertThat(registered("2026-01-31"))
                .isEqualTo(new Opening.NotYet(LocalDate.parse("2026-02-01"), LocalDate.parse("2027-01-31")));
        assertThat(registered("2026-02-01")).isInstanceOf(Opening.InTime.class);
    }

    @Test
    void an_early_renewal_keeps_the_old_end_as_the_start_of_the_new_term() {
        assertThat(registered("2026-02-01"))
                .isEqualTo(new Opening.InTime(
                        LocalDate.parse("2027-01-31"),
                        LocalDate.parse("2027-03-31"),
                        RegisterExamples.days("2027-02-01", "2032-02-01")));
    }

    @Test
    void a_late_renewal_begins_on_its_own_day_and_gives_no_days_back() {
        assertThat(lapsed("2027-02-01", "2027-03-31"))
                .isEqualTo(new Opening.Late(
                        LocalDate.parse("2027-01-31"),
                        LocalDate.parse("2027-03-31"),
                        RegisterExamples.days("2027-03-31", "2032-02-01")));
        assertThat(lapsed("2027-02-01", "2027-04-01")).isInstanceOf(Opening.TooLate.class);
    }

    @Test
    void who_lapsed_by_a_decision_applies_anew() {
        assertThat(lapsed("2026-06-01", "2026-07-01")).isEqualTo(new Opening.NothingToRenew(RegistrationState.LAPSED));
    }

    @Test
    void a_suspension_has_to_be_lifted_first() {
        assertThat(Opening.of(
                        RegistrationState.SUSPENDED,
                        LocalDate.parse("2026-03-01"),
                        TERM,
                        RULES,
                        LocalDate.parse("2026-11-21")))
                .isEqualTo(new Opening.Suspended(LocalDate.parse("2027-01-31")));
    }

    @Test
    void the_page_says_open_exactly_when_the_register_takes_it() {
        ForAll.SAMPLES.of(OpeningTest::sample, sample -> {
            History history = RegisterExamples.taken(
                    RegisterExamples.none(),
                    RegisterExamples.proposed(RegisterExamples.none(), DecisionKind.REGISTER, sample.term()),
                    sample.term().from());
            Stretch stretch = history.course().stateAround(sample.today());
            Opening opening = Opening.of(stretch.state(), stretch.from(), history.term(), RULES, sample.today());

            Days next = opening instanceof Opening.InTime(var _, var _, Days days)
                    ? days
                    : opening instanceof Opening.Late(var _, var _, Days days)
                            ? days
                            : sample.term().following(RULES.term());
            Judgement judgement = new Guard(history, sample.today(), RegisterExamples.LIMITS)
                    .judge(RegisterExamples.proposed(
                            history,
                            DecisionKind.RENEW,
                            RegisterExamples.usualBody(DecisionKind.RENEW),
                            sample.today(),
                            next,
                            null,
                            null));
            assertThat(judgement instanceof Judgement.Allowed).isEqualTo(opening.isOpen());
        });
    }

    private static Sample sample(RandomGenerator random) {
        LocalDate from = LocalDate.parse("2020-01-01").plusDays(random.nextInt(700));
        Days term = new Days(from, from.plusYears(5));
        return new Sample(term, term.until().plusDays(random.nextInt(-500, 120)));
    }

    private static Opening registered(String today) {
        return Opening.of(RegistrationState.REGISTERED, TERM.from(), TERM, RULES, LocalDate.parse(today));
    }

    private static Opening lapsed(String since, String today) {
        return Opening.of(RegistrationState.LAPSED, LocalDate.parse(since), TERM, RULES, LocalDate.parse(today));
    }
}

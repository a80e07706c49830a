package nl.rookstopregister.register;

import static nl.rookstopregister.register.RegisterExamples.JUDGE;
import static nl.rookstopregister.register.RegisterExamples.MEMBER;
import static nl.rookstopregister.register.RegisterExamples.OFFICER;
import static nl.rookstopregister.register.RegisterExamples.SECOND;
import static nl.rookstopregister.register.RegisterExamples.day;
import static nl.rookstopregister.register.RegisterExamples.met;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.rookstopregister.accounts.spi.SignInNames;
import nl.rookstopregister.dossiers.spi.StandingSource;
import nl.rookstopregister.register.usecase.LapseEndedTerms;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Days;
import nl.rookstopregister.support.StoryTest;
import nl.rookstopregister.support.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@StoryTest
@RecordApplicationEvents
class TakingDecisionsTest {

    private final CoachId coach = CoachId.random();

    @Autowired
    Register register;

    @Autowired
    LapseEndedTerms lapseEndedTerms;

    @Autowired
    SignInNames names;

    @Autowired
    StandingSource standings;

    @Autowired
    TestClock clock;

    @Test
    void two_officers_at_once_and_only_one_decision_is_taken() throws Exception {
        try (ExecutorService officers = Executors.newFixedThreadPool(8)) {
            List<Callable<Taking>> attempts = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                attempts.add(() -> register.take(registering(UUID.randomUUID(), 0)));
            }
            List<Taking> outcomes = new ArrayList<>();
            for (Future<Taking> each : officers.invokeAll(attempts)) {
                outcomes.add(each.get());
            }
            assertThat(outcomes).filteredOn(Taking.Taken.class::isInstance).hasSize(1);
            assertThat(outcomes).filteredOn(new Taking.Overtaken(1)::equals).hasSize(7);
        }
        assertThat(register.decisions(coach)).hasSize(1);
    }

    @Test
    void the_same_request_sent_twice_gives_the_same_decision(ApplicationEvents events) {
        ProposedDecision proposed = registering(UUID.randomUUID(), 0);

        Taking first = register.take(proposed);
        Taking second = register.take(proposed);

        assertThat(second).isEqualTo(first).isInstanceOf(Taking.Taken.class);
        assertThat(events.stream(DecisionTaken.class)
                        .filter(each -> each.coach().equals(coach)))
                .hasSize(1);
    }

    @Test
    void a_refused_step_leaves_all_as_it_was(ApplicationEvents events) {
        Taking taking = register.take(proposed(DecisionKind.SUSPEND, MEMBER, SECOND, day("2026-11-21"), null, 0));

        assertThat(taking).isEqualTo(new Taking.NotFromHere(RegistrationState.NOT_REGISTERED, DecisionKind.SUSPEND));
        assertThat(register.decisions(coach)).isEmpty();
        assertThat(register.entry(coach).decisions()).isZero();
        assertThat(events.stream(DecisionTaken.class)
                        .filter(each -> each.coach().equals(coach)))
                .isEmpty();
    }

    @Test
    void a_number_is_given_once_and_opens_the_door() {
        register.take(registering(UUID.randomUUID(), 0));
        RegistrationNumber number = number();
        clock.set(day("2026-12-01"));
        register.take(proposed(DecisionKind.DEREGISTER, OFFICER, null, day("2026-12-01"), null, 1));
        clock.set(day("2027-06-01"));
        register.take(registering(UUID.randomUUID(), 2));

        assertThat(number()).isEqualTo(number);
        assertThat(register.lookUp(number.spoken())).isEqualTo(new NumberLookup.Found(number, coach));
        assertThat(names.coachWith(number.value())).contains(coach);
        assertThat(standings.standingOf(coach).firstRegistered()).isEqualTo(day("2026-11-21"));
        assertThat(standings.standingsOf(List.of(coach))).containsEntry(coach, standings.standingOf(coach));
    }

    @Test
    void a_typing_error_is_told_apart_from_a_number_of_nobody() {
        RegistrationNumber nobody = RegistrationNumber.ofSequence(RegistrationNumber.LAST);
        String mistyped =
                nobody.value().substring(0, 6) + (char) (((nobody.value().charAt(6) - '0' + 1) % 10) + '0');

        assertThat(register.lookUp(nobody.value())).isEqualTo(new NumberLookup.Unknown(nobody));
        assertThat(register.lookUp(mistyped)).isEqualTo(new NumberLookup.TypingError(mistyped));
    }

    @Test
    void a_term_that_ended_lapses_the_next_day_once_also_after_standing_still() {
        register.take(registering(UUID.randomUUID(), 0));
        clock.set(day("2031-11-20"));
        assertThat(lapseEndedTerms.due(1000)).doesNotContain(coach);
        assertThat(lapseEndedTerms.lapse(coach)).isEmpty();

        clock.set(day("2031-12-25"));
        assertThat(lapseEndedTerms.due(1000)).contains(coach);
        assertThat(lapseEndedTerms.lapse(coach)).get().isInstanceOf(Taking.Taken.class);
        assertThat(lapseEndedTerms.lapse(coach)).isEmpty();

        Decision lapse = register.decisions(coach).getLast();
        assertThat(register.decisions(coach)).hasSize(2);
        assertThat(lapse.kind()).isEqualTo(DecisionKind.LAPSE);
        assertThat(lapse.effectiveOn()).isEqualTo(day("2031-11-21"));
        assertThat(lapse.takenOn()).isEqualTo(day("2031-12-25"));
        assertThat(lapseEndedTerms.due(1000)).doesNotContain(coach);
    }

    @Test
    void two_nodes_that_lapse_at_once_take_one_decision() throws Exception {
        register.take(registering(UUID.randomUUID(), 0));
        clock.set(day("2031-11-21"));
        try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
            nodes.invokeAll(List.of(() -> lapseEndedTerms.lapse(coach), () -> lapseEndedTerms.lapse(coach)))
                    .forEach(each -> assertThat(each).succeedsWithin(Duration.ofSeconds(20)));
        }

        assertThat(register.decisions(coach)).hasSize(2);
    }

    @Test
    void a_past_day_is_told_as_it_is_known_now_and_as_it_was_known_then() {
        register.take(registering(UUID.randomUUID(), 0));
        Instant before = clock.instant();
        Decision first = register.decisions(coach).getFirst();
        clock.set(day("2027-01-10"));
        register.take(new ProposedDecision(
                UUID.randomUUID(),
                coach,
                DecisionKind.REVOKE,
                Body.OBJECTION_COMMITTEE,
                JUDGE,
                null,
                day("2027-01-10"),
                null,
                null,
                first.id(),
                new Grounds(null, List.of(), null, "Upheld"),
                1));

        assertThat(register.statusOn(number(), day("2026-12-01"), null).state())
                .isEqualTo(RegistrationState.NOT_REGISTERED);
        assertThat(register.statusOn(number(), day("2026-12-01"), before).state())
                .isEqualTo(RegistrationState.REGISTERED);
        assertThat(register.statusOn(number(), day("2026-12-01"), before).lastDay())
                .isEqualTo(day("2031-11-20"));
    }

    private RegistrationNumber number() {
        return Objects.requireNonNull(register.entry(coach).number());
    }

    private ProposedDecision registering(UUID request, int basedOn) {
        LocalDate today = clock.today();
        return new ProposedDecision(
                request,
                coach,
                DecisionKind.REGISTER,
                Body.OFFICE,
                OFFICER,
                null,
                today,
                new Days(today, today.plusYears(5)),
                null,
                null,
                new Grounds("2022-1", List.of(), met(), null),
                basedOn);
    }

    private ProposedDecision proposed(
            DecisionKind kind, Actor by, @Nullable Actor preparedBy, LocalDate on, @Nullable Days term, int basedOn) {
        Body body = by.equals(OFFICER) ? Body.OFFICE : Body.COMMITTEE;
        Grounds grounds = new Grounds(null, List.of(), null, "Written ground");
        return new ProposedDecision(
                UUID.randomUUID(), coach, kind, body, by, preparedBy, on, term, null, null, grounds, basedOn);
    }
}

package nl.rookstopregister.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.support.StoryTest;
import nl.rookstopregister.training.model.Planning;
import nl.rookstopregister.training.model.SessionPlan;
import nl.rookstopregister.training.model.TrainingList;
import nl.rookstopregister.training.model.TrainingSession;
import nl.rookstopregister.training.model.TrainingSession.Hours;
import nl.rookstopregister.training.model.TrainingSession.Venue;
import nl.rookstopregister.training.model.TrainingSessions;
import nl.rookstopregister.training.usecase.PlanSessions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@StoryTest
class PlanSessionsTest {

    private static final String TRAINING = "demo-refresher-literacy";
    private static final LocalDate LAST = LocalDate.parse("2027-12-31");

    @Autowired
    PlanSessions planning;

    @Autowired
    TrainingSessions sessions;

    @Autowired
    TrainingList list;

    @Autowired
    JdbcClient jdbc;

    private ProviderId provider = ProviderId.random();

    @BeforeEach
    void whoOffersIt() {
        provider = list.find(TRAINING).orElseThrow().provider();
    }

    @Test
    void a_training_of_another_provider_cannot_be_planned() {
        assertThat(planning.add(plan(LAST), ProviderId.random())).isEqualTo(new Planning.NotYours());
        assertThat(planning.add(plan("nergens", LAST), provider)).isEqualTo(new Planning.NotYours());
    }

    @Test
    void a_day_on_which_the_training_does_not_count_is_refused_with_that_day() {
        assertThat(planning.add(plan(LAST, LAST.plusDays(1)), provider))
                .isEqualTo(new Planning.NotAccredited(LAST.plusDays(1)));
        assertThat(planning.add(plan(LAST), provider)).isInstanceOf(Planning.Planned.class);
    }

    @Test
    void a_change_is_counted_and_kept() {
        TrainingSession session = planned(plan(LAST.minusDays(30)));
        planning.change(session.id(), plan(LAST.minusDays(20)), provider);

        TrainingSession changed = sessions.find(session.id()).orElseThrow();
        assertThat(changed.revision()).isEqualTo(1);
        assertThat(changed.days()).containsExactly(LAST.minusDays(20));
    }

    @Test
    void what_is_cancelled_or_over_stays_as_it_is() {
        TrainingSession cancelled = planned(plan(LAST.minusDays(40)));
        planning.cancel(cancelled.id(), "Te weinig deelnemers", provider);
        TrainingSession over = planned(plan(LocalDate.parse("2026-11-20")));

        assertThat(planning.change(cancelled.id(), plan(LAST), provider)).isEqualTo(new Planning.Closed());
        assertThat(planning.change(over.id(), plan(LAST), provider)).isEqualTo(new Planning.Closed());
        assertThat(planning.cancel(over.id(), "Te laat", provider)).isEqualTo(new Planning.Closed());
        assertThat(sessions.find(cancelled.id()).orElseThrow().cancelledBecause())
                .isEqualTo("Te weinig deelnemers");
    }

    @Test
    void nobody_touches_the_session_of_another_provider() {
        TrainingSession session = planned(plan(LAST.minusDays(50)));

        assertThat(planning.find(session.id(), ProviderId.random())).isEmpty();
        assertThat(planning.cancel(session.id(), "Zomaar", ProviderId.random())).isEqualTo(new Planning.Closed());
    }

    @Test
    void the_database_refuses_a_session_that_ends_before_it_starts() {
        TrainingSession session = planned(plan(LAST.minusDays(60)));

        assertThat(catchThrowable(() -> jdbc.sql("update training.session set ends = time '08:00' where id = :id")
                        .param("id", session.id().value())
                        .update()))
                .hasMessageContaining("session_ends_after_it_starts");
        assertThat(catchThrowable(() -> jdbc.sql("update training.session set cancelled_because = '' where id = :id")
                        .param("id", session.id().value())
                        .update()))
                .hasMessageContaining("session_is_cancelled_for_a_reason");
    }

    @Test
    void the_database_refuses_accreditations_that_overlap() {
        assertThat(catchThrowable(
                        () -> jdbc.sql("""
                        insert into training.accreditation
                        select reference, 'AB-X', days, kind, name, covers, points, conditions
                        from training.accreditation where reference = :reference""").param("reference", TRAINING).update()))
                .hasMessageContaining("accreditations_of_a_training_do_not_overlap");
    }

    private TrainingSession planned(SessionPlan plan) {
        if (planning.add(plan, provider) instanceof Planning.Planned(TrainingSession session)) {
            return session;
        }
        throw new AssertionError("Not planned");
    }

    private static SessionPlan plan(LocalDate... days) {
        return plan(TRAINING, days);
    }

    private static SessionPlan plan(String reference, LocalDate... days) {
        return new SessionPlan(
                reference,
                List.of(days),
                new Hours(LocalTime.of(9, 0), LocalTime.of(12, 30)),
                new Venue("Zwolle", ""),
                16500,
                null,
                "");
    }
}

package nl.rookstopregister.training.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.rookstopregister.norms.Competences;
import nl.rookstopregister.norms.Training;
import nl.rookstopregister.places.Position;
import nl.rookstopregister.training.TrainingSamples;
import nl.rookstopregister.training.model.AgendaSearch.Near;
import nl.rookstopregister.training.model.AgendaSearch.Way;
import nl.rookstopregister.training.model.TrainingSession.Venue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AgendaSearchTest {

    private static final LocalDate DAY = LocalDate.parse("2027-01-14");
    private static final AgendaItem IN_ZWOLLE = TrainingSamples.item(TrainingSamples.refresher(), DAY);
    private static final AgendaItem ONLINE = TrainingSamples.item(
            TrainingSamples.refresher(), TrainingSamples.session(TrainingSamples.refresher(), Venue.ONLINE, DAY), null);
    private static final Position UTRECHT = new Position(52.0907, 5.1214);

    @Test
    void who_asks_nothing_finds_everything() {
        assertThat(AgendaSearch.EVERYTHING.fits(IN_ZWOLLE)).isTrue();
        assertThat(AgendaSearch.EVERYTHING.fits(ONLINE)).isTrue();
    }

    @Test
    void the_first_day_must_lie_between_both_days_these_included() {
        assertThat(between(DAY.plusDays(1), null)).isFalse();
        assertThat(between(DAY, DAY)).isTrue();
        assertThat(between(null, DAY.minusDays(1))).isFalse();
    }

    @Test
    void near_a_place_means_within_so_many_kilometres_and_online_is_always_near() {
        AgendaSearch near50 = near(50);

        assertThat(near50.fits(IN_ZWOLLE)).isFalse();
        assertThat(near(100).fits(IN_ZWOLLE)).isTrue();
        assertThat(near50.fits(ONLINE)).isTrue();
        assertThat(near50.kilometres(ONLINE)).isNull();
        assertThat(near50.kilometres(IN_ZWOLLE)).isBetween(70.0, 90.0);
    }

    @Test
    void a_session_at_a_place_that_nobody_knows_is_not_near_anything() {
        assertThat(near(1000).fits(TrainingSamples.item(TrainingSamples.refresher(), IN_ZWOLLE.session(), null)))
                .isFalse();
    }

    @Test
    void words_are_found_without_accents_and_capitals_and_all_of_them_must_be_there() {
        assertThat(words("ADEMRUIMTE médicatie").fits(IN_ZWOLLE)).isTrue();
        assertThat(words("medicatie zwanger").fits(IN_ZWOLLE)).isFalse();
    }

    @Test
    void a_full_session_is_left_out_when_room_is_asked_and_a_cancelled_one_stays_in_the_calendar() {
        AgendaSearch room = new AgendaSearch("", null, null, null, Way.ANY, null, Competences.NONE, null, true);
        TrainingSession session = IN_ZWOLLE.session();

        assertThat(room.fits(TrainingSamples.item(TrainingSamples.refresher(), withPlaces(session, 0), null)))
                .isFalse();
        assertThat(room.fits(TrainingSamples.item(TrainingSamples.refresher(), withPlaces(session, null), null)))
                .isTrue();
        assertThat(room.fits(TrainingSamples.item(
                        TrainingSamples.refresher(), session.cancelled("Ziek", session.changedAt()), null)))
                .isTrue();
    }

    @Test
    void kind_competence_price_and_way_narrow_it() {
        assertThat(new AgendaSearch("", null, null, null, Way.ANY, Training.Kind.BASIC, Competences.NONE, null, false)
                        .fits(IN_ZWOLLE))
                .isFalse();
        assertThat(covering("2.1").fits(IN_ZWOLLE)).isFalse();
        assertThat(covering("1.9").fits(IN_ZWOLLE)).isTrue();
        assertThat(costing(49499).fits(IN_ZWOLLE)).isFalse();
        assertThat(costing(49500).fits(IN_ZWOLLE)).isTrue();
        assertThat(new AgendaSearch("", null, null, null, Way.ONLINE, null, Competences.NONE, null, false)
                        .fits(IN_ZWOLLE))
                .isFalse();
    }

    private static boolean between(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new AgendaSearch("", from, to, null, Way.ANY, null, Competences.NONE, null, false).fits(IN_ZWOLLE);
    }

    private static AgendaSearch near(double kilometres) {
        return new AgendaSearch(
                "", null, null, new Near(UTRECHT, kilometres), Way.ANY, null, Competences.NONE, null, false);
    }

    private static AgendaSearch words(String words) {
        return new AgendaSearch(words, null, null, null, Way.ANY, null, Competences.NONE, null, false);
    }

    private static AgendaSearch covering(String competence) {
        return new AgendaSearch("", null, null, null, Way.ANY, null, Competences.of(competence), null, false);
    }

    private static AgendaSearch costing(long cents) {
        return new AgendaSearch("", null, null, null, Way.ANY, null, Competences.NONE, cents, false);
    }

    private static TrainingSession withPlaces(TrainingSession session, @Nullable Integer places) {
        return new TrainingSession(
                session.id(),
                session.reference(),
                session.trainingName(),
                session.provider(),
                session.days(),
                session.hours(),
                session.venue(),
                session.cents(),
                places,
                session.link(),
                session.revision(),
                session.changedAt(),
                null);
    }
}

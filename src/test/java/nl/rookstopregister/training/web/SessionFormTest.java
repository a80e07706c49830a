package nl.rookstopregister.training.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.rookstopregister.pages.FieldError;
import nl.rookstopregister.pages.FormAnswer;
import nl.rookstopregister.places.Places;
import nl.rookstopregister.places.ShippedGazetteer;
import nl.rookstopregister.training.TrainingSamples;
import nl.rookstopregister.training.model.SessionPlan;
import nl.rookstopregister.training.model.TrainingSession;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SessionFormTest {

    private static final Places PLACES = ShippedGazetteer.PLACES;

    @Test
    void what_is_missing_is_said_beside_its_field() {
        assertThat(fields(SessionForm.EMPTY)).containsExactly("scholing", "dagen", "begin", "eind", "vorm", "prijs");
    }

    @Test
    void what_makes_no_sense_is_said_beside_its_field() {
        SessionForm form = new SessionForm(
                "x",
                "14-1-2027\nmorgen",
                "25:00",
                "9:75",
                "ruimte",
                "Qwertydorp",
                "",
                "veel",
                "-1",
                "javascript:alert(1)");

        assertThat(fields(form)).containsExactly("dagen", "begin", "eind", "plaats", "prijs", "plaatsen", "link");
    }

    @Test
    void it_cannot_end_before_it_begins() {
        assertThat(fields(times("12:00", "12:00"))).containsExactly("eind");
        assertThat(fields(times("9.30", "12:00"))).isEmpty();
    }

    @Test
    void days_are_put_in_order_and_the_place_is_called_as_on_the_map() {
        SessionPlan plan = plan(new SessionForm(
                "x", "11-2-2027\n14-1-2027\n", "9:30", "17:00", "ruimte", "zwolle", "", "495,50", "", ""));

        assertThat(plan.days()).containsExactly(LocalDate.parse("2027-01-14"), LocalDate.parse("2027-02-11"));
        assertThat(plan.hours().starts()).isEqualTo(LocalTime.of(9, 30));
        assertThat(plan.venue().place()).isEqualTo("Zwolle");
        assertThat(plan.cents()).isEqualTo(49550);
        assertThat(plan.placesLeft()).isNull();
    }

    @Test
    void what_is_shown_to_change_is_read_as_it_was() {
        TrainingSession session = TrainingSamples.session(
                TrainingSamples.basic(), LocalDate.parse("2027-01-14"), LocalDate.parse("2027-02-11"));
        SessionPlan plan = plan(SessionForm.of(session));

        assertThat(plan.change(session, TrainingSamples.basic(), session.changedAt())
                        .days())
                .isEqualTo(session.days());
        assertThat(plan.venue()).isEqualTo(session.venue());
        assertThat(plan.cents()).isEqualTo(session.cents());
        assertThat(SessionForm.copyOf(session).dagen()).isEmpty();
    }

    private static SessionForm times(String begin, String end) {
        return new SessionForm("x", "14-1-2027", begin, end, "online", "", "", "0", "", "");
    }

    private static SessionPlan plan(SessionForm form) {
        if (form.read(PLACES) instanceof FormAnswer.Valid<SessionPlan>(SessionPlan plan)) {
            return plan;
        }
        throw new AssertionError("Not valid: " + fields(form));
    }

    private static List<String> fields(SessionForm form) {
        return form.read(PLACES) instanceof FormAnswer.Invalid<SessionPlan>(var errors)
                ? errors.all().stream().map(FieldError::field).toList()
                : List.of();
    }
}

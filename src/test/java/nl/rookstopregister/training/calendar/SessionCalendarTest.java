package nl.rookstopregister.training.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.settings.RegisterSettings;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.training.TrainingSamples;
import nl.rookstopregister.training.model.AgendaItem;
import nl.rookstopregister.training.model.ListedTraining;
import nl.rookstopregister.training.model.TrainingSession;
import nl.rookstopregister.training.model.TrainingSession.Venue;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;

/** What is written is read back by two readers of other authors, one of them strict. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SessionCalendarTest {

    private static final LocalDate WINTER = LocalDate.parse("2027-01-14");
    private static final LocalDate SUMMER = LocalDate.parse("2027-07-01");
    private static final ListedTraining REFRESHER = TrainingSamples.refresher();
    private static final ListedTraining BASIC = TrainingSamples.basic();

    private final SessionCalendar calendar = new SessionCalendar(
            Words.strict(), new Binder().bindOrCreate(RegisterSettings.PREFIX, Bindable.of(RegisterSettings.class)));

    @Test
    void a_strict_reader_accepts_it() throws IOException, ParserException {
        String written = written(TrainingSamples.item(BASIC, WINTER, SUMMER), online());
        net.fortuna.ical4j.model.Calendar read = new CalendarBuilder().build(new StringReader(written));

        assertThat(read.validate(true).getEntries()).isEmpty();
        assertThat(second(written).validate(ICalVersion.V2_0).isEmpty()).isTrue();
    }

    @Test
    void it_says_what_calendars_ask_for() {
        assertThat(lines(written(TrainingSamples.item(REFRESHER, WINTER))))
                .contains(
                        "VERSION:2.0",
                        "CALSCALE:GREGORIAN",
                        "REFRESH-INTERVAL;VALUE=DURATION:PT12H",
                        "TZID:Europe/Amsterdam",
                        "DTSTART;TZID=Europe/Amsterdam:20270114T093000",
                        "DTEND;TZID=Europe/Amsterdam:20270114T170000",
                        "DTSTAMP:20261101T083015Z",
                        "SEQUENCE:2",
                        "STATUS:CONFIRMED",
                        "LOCATION:Voorbeeldkade 12\\; zaal 3\\, Zwolle")
                .anyMatch(line -> line.startsWith("PRODID:-//Rookstopregister//"))
                .noneMatch(line -> line.startsWith("METHOD"));
    }

    @Test
    void no_line_is_longer_than_75_octets_and_every_line_ends_as_asked() {
        String written = written(TrainingSamples.item(
                BASIC,
                TrainingSamples.session(
                        BASIC, new Venue("’s-Hertogenbosch", "Zaal met een heel lange naam é".repeat(8)), WINTER),
                null));

        assertThat(written.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(written.replace("\r\n", "")).doesNotContain("\n");
        assertThat(events(written).getFirst().getLocation().getValue()).contains("é, ’s-Hertogenbosch");
    }

    @Test
    void summer_time_and_winter_time_are_the_hours_of_amsterdam() {
        List<VEvent> events = events(written(TrainingSamples.item(BASIC, WINTER, SUMMER)));

        assertThat(events)
                .extracting(event -> event.getDateStart().getValue().toInstant())
                .containsExactly(Instant.parse("2027-01-14T08:30:00Z"), Instant.parse("2027-07-01T07:30:00Z"));
    }

    @Test
    void each_day_keeps_its_identifier_when_it_moves() {
        String before = written(TrainingSamples.item(BASIC, WINTER, SUMMER));
        TrainingSession session = TrainingSamples.session(BASIC, WINTER, SUMMER);
        TrainingSession moved = new TrainingSession(
                session.id(),
                session.reference(),
                session.trainingName(),
                session.provider(),
                List.of(WINTER.plusDays(7), SUMMER),
                session.hours(),
                session.venue(),
                session.cents(),
                session.placesLeft(),
                session.link(),
                session.revision() + 1,
                session.changedAt().plusSeconds(60),
                null);
        String after = written(TrainingSamples.item(BASIC, moved, null));

        assertThat(identifiers(after)).isEqualTo(identifiers(before)).doesNotHaveDuplicates();
        assertThat(events(after))
                .allSatisfy(event -> assertThat(event.getSequence().getValue()).isEqualTo(3));
    }

    @Test
    void what_is_cancelled_says_so_with_a_higher_sequence() {
        TrainingSession cancelled = TrainingSamples.session(REFRESHER, WINTER)
                .cancelled("De trainer is verhinderd.", Instant.parse("2026-11-20T09:00:00Z"));

        assertThat(lines(written(TrainingSamples.item(REFRESHER, cancelled, null))))
                .contains("STATUS:CANCELLED", "SEQUENCE:3", "DTSTAMP:20261120T090000Z");
    }

    @Test
    void what_lost_its_accreditation_is_cancelled_too() {
        ListedTraining withdrawn = REFRESHER.withdrawn(LocalDate.parse("2026-12-01"), "Niet als gezegd");

        assertThat(lines(written(TrainingSamples.item(withdrawn, WINTER)))).contains("STATUS:CANCELLED", "SEQUENCE:3");
    }

    @Test
    void the_same_sessions_give_the_same_bytes() {
        AgendaItem item = TrainingSamples.item(BASIC, WINTER, SUMMER);

        assertThat(calendar.write(List.of(item), Language.EN)).isEqualTo(calendar.write(List.of(item), Language.EN));
    }

    @Test
    void an_empty_agenda_is_a_calendar_too() {
        assertThat(Biweekly.parse(written()).first()).isNotNull();
    }

    private AgendaItem online() {
        return TrainingSamples.item(REFRESHER, TrainingSamples.session(REFRESHER, Venue.ONLINE, WINTER), null);
    }

    private String written(AgendaItem... items) {
        return new String(calendar.write(List.of(items), Language.NL), StandardCharsets.UTF_8);
    }

    private static List<String> lines(String written) {
        return Arrays.asList(written.replace("\r\n ", "").split("\r\n"));
    }

    private static ICalendar second(String written) {
        try (ICalReader reader = new ICalReader(written)) {
            ICalendar read = Objects.requireNonNull(reader.readNext());
            assertThat(reader.getWarnings()).isEmpty();
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<VEvent> events(String written) {
        return second(written).getEvents();
    }

    private static List<String> identifiers(String written) {
        return events(written).stream().map(event -> event.getUid().getValue()).toList();
    }
}

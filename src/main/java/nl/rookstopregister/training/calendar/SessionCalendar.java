package nl.rookstopregister.training.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.settings.RegisterSettings;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.training.AllDay;
import nl.rookstopregister.training.model.AgendaItem;
import org.springframework.stereotype.Component;

/** Writes sessions as a calendar that others subscribe to: an event for each day of each session. */
@Component
public class SessionCalendar {

    private static final Duration COME_BACK_AFTER = Duration.ofHours(12);

    private final Words words;
    private final RegisterSettings settings;

    SessionCalendar(Words words, RegisterSettings settings) {
        this.words = words;
        this.settings = settings;
    }

    /**
     * The same sessions give the same bytes: nothing in it says when it was made, which RFC 5545 asks only of calendars
     * that are sent with a method.
     */
    public byte[] write(List<AgendaItem> items, Language language) {
        return write(items, List.of(), words.text(language, "training.calendar.name"), language);
    }

    /** The same, under a name of its own and with what else stands in it. */
    public byte[] write(List<AgendaItem> items, List<AllDay> besides, String name, Language language) {
        Calendar calendar = calendar(name, language);
        SessionEvents events = new SessionEvents(words, settings.baseUrl(), language);
        items.forEach(item -> events.of(item).forEach(calendar::add));
        besides.stream().map(SessionCalendar::event).forEach(calendar::add);
        StringWriter written = new StringWriter();
        try {
            new CalendarOutputter().output(calendar, written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return FoldedLines.of(written.toString());
    }

    private static VEvent event(AllDay allDay) {
        Instant changed = allDay.changedAt().truncatedTo(ChronoUnit.SECONDS);
        VEvent event = new VEvent(false);
        event.add(new Uid(allDay.id() + "@rookstopregister"));
        event.add(new DtStamp(changed));
        event.add(new LastModified(changed));
        event.add(new DtStart<>(allDay.days().from()));
        event.add(new DtEnd<>(allDay.days().until()));
        event.add(new Summary(allDay.summary()));
        event.add(new Description(allDay.description()));
        event.add(new Url(allDay.link()));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    private Calendar calendar(String name, Language language) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Rookstopregister//Scholingsagenda//" + language.name()));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Name(name));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), COME_BACK_AFTER));
        // What calendars read that are older than RFC 7986.
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-WR-TIMEZONE", Amsterdam.ZONE.getId()));
        calendar.add(new XProperty("X-PUBLISHED-TTL", COME_BACK_AFTER.toString()));
        calendar.add(Amsterdam.timeZone());
        return calendar;
    }
}

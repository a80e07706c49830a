package nl.rookstopregister.training.calendar;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Geo;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import nl.rookstopregister.pages.Wording;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.places.Position;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.training.model.AgendaItem;
import nl.rookstopregister.training.model.TrainingSession;

/** The days of a session as events. A day keeps its identifier when it moves; a higher sequence says that it did. */
record SessionEvents(Words words, URI baseUrl, Language language) {

    private static final int DECIMALS = 4;

    List<VEvent> of(AgendaItem item) {
        int days = item.session().days().size();
        return IntStream.rangeClosed(1, days)
                .mapToObj(number -> event(item, number, days))
                .toList();
    }

    private VEvent event(AgendaItem item, int number, int of) {
        TrainingSession session = item.session();
        LocalDate day = session.days().get(number - 1);
        Instant changed = session.changedAt().truncatedTo(ChronoUnit.SECONDS);
        // Without the constructor's own stamp, which would be the moment of asking.
        VEvent event = new VEvent(false);
        event.add(new Uid("session-%s-%d@rookstopregister".formatted(session.id(), number)));
        event.add(new DtStamp(changed));
        event.add(new LastModified(changed));
        event.add(new Sequence(sequence(item)));
        event.add(new DtStart<>(day.atTime(session.hours().starts()).atZone(Amsterdam.ZONE)));
        event.add(new DtEnd<>(day.atTime(session.hours().ends()).atZone(Amsterdam.ZONE)));
        event.add(new Summary(summary(item, number, of)));
        event.add(new Description(description(item)));
        event.add(new Location(location(session)));
        event.add(new Url(baseUrl.resolve("/scholingsagenda/" + session.reference())));
        event.add(new Categories(words.text(
                language, "training.kind." + item.training().training().kind())));
        event.add(item.stands() ? ImmutableStatus.VEVENT_CONFIRMED : ImmutableStatus.VEVENT_CANCELLED);
        event.add(ImmutableTransp.TRANSPARENT);
        Position position = item.position();
        if (position != null) {
            event.add(new Geo(degrees(position.latitude()), degrees(position.longitude())));
        }
        return event;
    }

    /** A withdrawn accreditation is a change that the session itself does not count. */
    private static int sequence(AgendaItem item) {
        boolean withdrawn = !item.session().cancelled() && !item.stands();
        return item.session().revision() + (withdrawn ? 1 : 0);
    }

    private String summary(AgendaItem item, int number, int of) {
        String name = item.training().training().name();
        return of == 1 ? name : words.text(language, "training.calendar.day", name, number, of);
    }

    private String description(AgendaItem item) {
        TrainingSession session = item.session();
        Stream<String> standing = item.stands()
                ? Stream.of(words.counted(language, "training.points", item.points()))
                : Stream.of(words.text(
                        language, session.cancelled() ? "training.calendar.cancelled" : "training.calendar.withdrawn"));
        return Stream.of(
                        standing,
                        Stream.of(item.training().providerName()),
                        Stream.of(price(session)),
                        Stream.ofNullable(session.link().isEmpty() ? null : session.link()))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private String price(TrainingSession session) {
        return session.cents() == 0
                ? words.text(language, "training.agenda.free")
                : new Wording(language).money(session.cents());
    }

    private String location(TrainingSession session) {
        if (session.online()) {
            return words.text(language, "training.agenda.online");
        }
        String address = session.venue().address();
        return address.isEmpty()
                ? session.venue().place()
                : address + ", " + session.venue().place();
    }

    private static BigDecimal degrees(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}

package nl.rookstopregister.shortestway.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.settings.RegisterSettings;
import nl.rookstopregister.shared.Days;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.shortestway.model.ActivityOffer;
import nl.rookstopregister.shortestway.model.PlannedActivity;
import nl.rookstopregister.shortestway.usecase.KeepCalendar;
import nl.rookstopregister.shortestway.usecase.KeepCalendar.Chosen;
import nl.rookstopregister.training.Agenda;
import nl.rookstopregister.training.AllDay;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** A coach's own calendar, for programs that come back for it. The word in its address is the key; it says nothing of the person. */
@Controller
class OwnCalendarController {

    static final String PATH = "/kalender/";
    private static final Language LANGUAGE = Language.NL;
    private static final MediaType ICALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final KeepCalendar calendars;
    private final Agenda agenda;
    private final Words words;
    private final RegisterSettings settings;

    OwnCalendarController(KeepCalendar calendars, Agenda agenda, Words words, RegisterSettings settings) {
        this.calendars = calendars;
        this.agenda = agenda;
        this.words = words;
        this.settings = settings;
    }

    @GetMapping(PATH + "{word}.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String word) {
        Chosen chosen = calendars.chosen(word).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        byte[] body = agenda.calendar(
                chosen.sessions(),
                chosen.activities().stream().map(this::allDay).toList(),
                words.text(LANGUAGE, "shortestway.calendar.name"),
                LANGUAGE);
        return ResponseEntity.ok()
                .contentType(ICALENDAR)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePrivate())
                .eTag(UUID.nameUUIDFromBytes(body).toString())
                .header("Content-Disposition", "inline; filename=\"mijn-scholing.ics\"")
                .header("X-Robots-Tag", "noindex")
                .header("Referrer-Policy", "no-referrer")
                .body(body);
    }

    /** On its days, or on the last on which it can be done. */
    private AllDay allDay(PlannedActivity activity) {
        ActivityOffer offer = activity.offer();
        String name =
                offer.isNamed() ? offer.name() : words.text(LANGUAGE, "shortestway.activity.kind." + offer.category());
        return new AllDay(
                "activity-" + offer.id(),
                new Days(offer.begins(), offer.lastDay().plusDays(1)),
                offer.days().isEmpty() ? words.text(LANGUAGE, "shortestway.calendar.by", name) : name,
                words.counted(LANGUAGE, "shortestway.calendar.activity", offer.points()),
                settings.baseUrl().resolve(ShortestWayPage.ADDRESS),
                activity.at());
    }
}

package nl.rookstopregister.shortestway.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.shortestway.usecase.KeepCalendar;
import nl.rookstopregister.training.Agenda;
import nl.rookstopregister.training.SessionId;
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
    private static final MediaType ICALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final KeepCalendar calendars;
    private final Agenda agenda;
    private final Words words;

    OwnCalendarController(KeepCalendar calendars, Agenda agenda, Words words) {
        this.calendars = calendars;
        this.agenda = agenda;
        this.words = words;
    }

    @GetMapping(PATH + "{word}.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String word) {
        List<SessionId> sessions =
                calendars.sessions(word).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        byte[] body = agenda.calendar(sessions, words.text(Language.NL, "shortestway.calendar.name"), Language.NL);
        return ResponseEntity.ok()
                .contentType(ICALENDAR)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePrivate())
                .eTag(UUID.nameUUIDFromBytes(body).toString())
                .header("Content-Disposition", "inline; filename=\"mijn-scholing.ics\"")
                .header("X-Robots-Tag", "noindex")
                .header("Referrer-Policy", "no-referrer")
                .body(body);
    }
}

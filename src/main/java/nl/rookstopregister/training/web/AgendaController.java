package nl.rookstopregister.training.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.training.calendar.SessionCalendar;
import nl.rookstopregister.training.model.AgendaItem;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The training agenda (scholingsagenda): the only one that counts (S4). */
@Controller
class AgendaController {

    static final String PATH = "/scholingsagenda";
    static final String CALENDAR = "/scholingsagenda.ics";

    private static final MediaType ICALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final FindSessions finding;
    private final SessionCalendar calendar;

    AgendaController(FindSessions finding, SessionCalendar calendar) {
        this.finding = finding;
        this.calendar = calendar;
    }

    @GetMapping(PATH)
    ModelAndView agenda(@ModelAttribute AgendaForm form) {
        return new ModelAndView("training/agenda", "page", finding.page(form));
    }

    /** For programs that come back for it: with a tag by which they see that nothing changed. */
    @GetMapping(CALENDAR)
    ResponseEntity<byte[]> calendar(
            @ModelAttribute AgendaForm form, @RequestParam(name = "taal", defaultValue = "nl") String language) {
        List<AgendaItem> items = finding.forCalendar(form);
        byte[] body = calendar.write(items, language.equals("en") ? Language.EN : Language.NL);
        return ResponseEntity.ok()
                .contentType(ICALENDAR)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .eTag(UUID.nameUUIDFromBytes(body).toString())
                .header("Content-Disposition", "inline; filename=\"scholingsagenda.ics\"")
                .body(body);
    }
}

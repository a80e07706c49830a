package nl.rookstopregister.portfolio.web;

import java.util.List;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.portfolio.model.EntryId;
import nl.rookstopregister.portfolio.model.GuidanceReader;
import nl.rookstopregister.portfolio.model.HourEntry.Source;
import nl.rookstopregister.portfolio.model.Logged;
import nl.rookstopregister.portfolio.usecase.LogHours;
import nl.rookstopregister.shared.CoachId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** What the page itself asks: whose it is, and what became of an entry that waited in the browser. */
@Controller
@RequestMapping("/mijn/portfolio/uren")
class SendingController {

    private final LogHours hours;
    private final Words words;

    SendingController(LogHours hours, Words words) {
        this.hours = hours;
        this.words = words;
    }

    /** Who is signed in, as a mark, and the secret to send along. */
    record Standing(String owner, String header, String secret) {}

    /** @param outcome {@code kept}, {@code refused} or {@code conflict} */
    record Answer(String outcome, List<String> mistakes) {}

    @GetMapping("/stand")
    ResponseEntity<Standing> standing(SignedIn reader, CsrfToken secret) {
        CoachId coach = PortfolioController.coach(reader);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Standing(HoursController.owner(coach), secret.getHeaderName(), secret.getToken()));
    }

    /** @param wachtte whether it was typed without a connection */
    @PostMapping("/verzenden")
    ResponseEntity<Answer> send(HoursForm form, @Nullable Boolean wachtte, SignedIn reader) {
        CoachId coach = PortfolioController.coach(reader);
        EntryId id = EntryId.read(form.key()).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        Source source = Boolean.TRUE.equals(wachtte) ? Source.SENT_LATER : Source.TYPED;
        return switch (hours.log(coach, id, form.typed(), source, reader.actor())) {
            case Logged.Kept _ -> ResponseEntity.ok(new Answer("kept", List.of()));
            case Logged.Refused refused ->
                ResponseEntity.unprocessableContent()
                        .body(new Answer(
                                "refused",
                                refused.mistakes().stream()
                                        .map(mistake -> words.text(
                                                reader.language(),
                                                "portfolio.mistake." + mistake.code(),
                                                GuidanceReader.LONGEST_PERIOD))
                                        .toList()));
            case Logged.Conflict _ ->
                ResponseEntity.status(HttpStatus.CONFLICT).body(new Answer("conflict", List.of()));
            case Logged.Unknown _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }
}

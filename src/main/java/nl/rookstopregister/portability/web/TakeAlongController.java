package nl.rookstopregister.portability.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.portability.file.Fault;
import nl.rookstopregister.portability.usecase.BringBack;
import nl.rookstopregister.portability.usecase.BringBack.Bringing;
import nl.rookstopregister.portability.usecase.BringBack.Brought;
import nl.rookstopregister.portability.usecase.RecordKinds;
import nl.rookstopregister.portability.usecase.TakeAlong;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Language;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Meenemen: the portfolio as a file, and a file as portfolio. */
@Controller
class TakeAlongController {

    private static final String ADDRESS = "/mijn/portfolio/meenemen";

    private final TakeAlong takeAlong;
    private final BringBack bringBack;
    private final RecordKinds kinds;

    TakeAlongController(TakeAlong takeAlong, BringBack bringBack, RecordKinds kinds) {
        this.takeAlong = takeAlong;
        this.bringBack = bringBack;
        this.kinds = kinds;
    }

    @GetMapping("/schema/portfolio-1.json")
    ResponseEntity<byte[]> schema() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/schema+json"))
                .body(kinds.schema());
    }

    @GetMapping(ADDRESS)
    ModelAndView look(SignedIn reader) {
        return page(coach(reader), List.of(), List.of(), FormErrors.none());
    }

    @GetMapping(ADDRESS + "/portfolio.json")
    ResponseEntity<byte[]> json(SignedIn reader) {
        return file(takeAlong.json(coach(reader)), MediaType.APPLICATION_JSON, "portfolio.json");
    }

    @GetMapping(ADDRESS + "/portfolio.pdf")
    ResponseEntity<byte[]> paper(SignedIn reader) {
        return file(takeAlong.paper(coach(reader), reader.language()), MediaType.APPLICATION_PDF, "portfolio.pdf");
    }

    @PostMapping(ADDRESS)
    ModelAndView bring(@RequestParam MultipartFile bestand, SignedIn reader, Language language) {
        CoachId coach = coach(reader);
        if (bestand.isEmpty()) {
            return wrong(coach, List.of(), FormErrors.of("bestand", "portability.wrong.empty"));
        }
        return switch (bringBack.bring(coach, content(bestand), reader.actor(), language)) {
            case Bringing.Done(List<Brought> brought) -> page(coach, brought, List.of(), FormErrors.none());
            case Bringing.NoJson(int line, int column) ->
                wrong(coach, List.of(), FormErrors.of("bestand", "portability.wrong.no-json", line, column));
            case Bringing.Faulty(List<Fault> faults) ->
                wrong(coach, faults, FormErrors.of("bestand", "portability.wrong.faulty", faults.size()));
            case Bringing.OfSomebodyElse _ ->
                wrong(coach, List.of(), FormErrors.of("bestand", "portability.wrong.somebody-else"));
        };
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ResponseEntity<byte[]> file(byte[] content, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }

    private ModelAndView wrong(CoachId coach, List<Fault> faults, FormErrors errors) {
        ModelAndView again = page(coach, List.of(), faults, errors);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private ModelAndView page(CoachId coach, List<Brought> brought, List<Fault> faults, FormErrors errors) {
        return new ModelAndView(
                "portability/take-along", "page", new TakeAlongPage(takeAlong.amounts(coach), brought, faults, errors));
    }

    private static CoachId coach(SignedIn reader) {
        CoachId coach = reader.coach();
        if (coach == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return coach;
    }
}

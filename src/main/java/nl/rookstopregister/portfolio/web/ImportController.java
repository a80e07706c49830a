package nl.rookstopregister.portfolio.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.portfolio.model.RowVerdict.Outcome;
import nl.rookstopregister.portfolio.usecase.ImportHours;
import nl.rookstopregister.portfolio.usecase.ImportHours.DryRun;
import nl.rookstopregister.portfolio.usecase.LookAtHours;
import nl.rookstopregister.shared.CoachId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A file of hours: hand it in, see what every row becomes, mend what is wrong, and only then keep it. */
@Controller
@RequestMapping("/mijn/portfolio/uren/bestand")
class ImportController {

    private static final String PAGE = "/mijn/portfolio/uren/bestand";

    private final ImportHours imports;
    private final LookAtHours look;
    private final HoursFiles files;

    ImportController(ImportHours imports, LookAtHours look, HoursFiles files) {
        this.imports = imports;
        this.look = look;
        this.files = files;
    }

    @GetMapping
    ModelAndView begin(@RequestParam(name = "bewaard", defaultValue = "-1") int added, SignedIn reader) {
        return page(PortfolioController.coach(reader), added, FormErrors.none());
    }

    @GetMapping("/voorbeeld.csv")
    ResponseEntity<byte[]> example(SignedIn reader) {
        return files.example(look.interventions(), reader.language());
    }

    @PostMapping
    ModelAndView handIn(@RequestParam("bestand") MultipartFile file, SignedIn reader) {
        CoachId coach = PortfolioController.coach(reader);
        return switch (HoursFile.read(content(file))) {
            case HoursFile.Reading.Read read -> {
                imports.handIn(coach, Objects.requireNonNullElse(file.getOriginalFilename(), ""), read.rows());
                yield new ModelAndView("redirect:" + DryRunPage.ADDRESS);
            }
            case HoursFile.Reading.Unreadable wrong -> {
                ModelAndView again = page(coach, -1, FormErrors.of("bestand", wrong.key(), wrong.argument()));
                again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield again;
            }
        };
    }

    @GetMapping("/controle")
    ModelAndView check(
            @RequestParam(name = "soort", defaultValue = "") String only,
            @RequestParam(name = "pagina", defaultValue = "1") int page,
            SignedIn reader) {
        Outcome outcome = Arrays.stream(Outcome.values())
                .filter(each -> each.name().equals(only))
                .findFirst()
                .orElse(null);
        Optional<DryRun> run = imports.waiting(PortfolioController.coach(reader));
        return run.map(each -> new ModelAndView(
                        "portfolio/dry-run",
                        "page",
                        new DryRunPage(each, look.interventions(), outcome, Math.max(1, page))))
                .orElseGet(() -> new ModelAndView("redirect:" + PAGE));
    }

    @GetMapping("/fouten.csv")
    ResponseEntity<byte[]> mistakes(SignedIn reader) {
        return imports.waiting(PortfolioController.coach(reader))
                .map(run -> files.mistakes(run, reader.language()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @PostMapping("/bewaren")
    ModelAndView keep(@RequestParam("bestand") UUID file, SignedIn reader) {
        OptionalInt added = imports.keep(PortfolioController.coach(reader), file, reader.actor());
        // Kept in another tab, or replaced by another file: then that is what one wants to see.
        return new ModelAndView(
                "redirect:" + (added.isPresent() ? PAGE + "?bewaard=" + added.getAsInt() : DryRunPage.ADDRESS));
    }

    @PostMapping("/weggooien")
    ModelAndView throwAway(@RequestParam("bestand") UUID file, SignedIn reader) {
        imports.throwAway(PortfolioController.coach(reader), file);
        return new ModelAndView("redirect:" + PAGE);
    }

    private ModelAndView page(CoachId coach, int added, FormErrors errors) {
        return new ModelAndView(
                "portfolio/import",
                "page",
                new ImportPage(imports.waiting(coach).isPresent(), added, errors));
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

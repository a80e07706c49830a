package nl.rookstopregister.attendance.web;

import java.util.List;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.attendance.model.Judged;
import nl.rookstopregister.attendance.model.PastedRows;
import nl.rookstopregister.attendance.model.SessionFile;
import nl.rookstopregister.attendance.model.Source;
import nl.rookstopregister.attendance.model.TypedRow;
import nl.rookstopregister.attendance.model.Verdict;
import nl.rookstopregister.attendance.usecase.KeepLines;
import nl.rookstopregister.attendance.usecase.LookAtLists;
import nl.rookstopregister.attendance.web.ListPage.Told;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.training.SessionId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Presentielijst: who attended one session; rows are looked over before they are kept. */
@Controller
@RequestMapping("/aanbieder/presentie/{session}")
class ListController {

    private static final int LONGEST_TEXT = 200_000;

    private final ProviderDesk desk;
    private final ListPages pages;
    private final LookAtLists lists;
    private final KeepLines keepLines;
    private final ErrorFile errorFile;

    ListController(ProviderDesk desk, ListPages pages, LookAtLists lists, KeepLines keepLines, ErrorFile errorFile) {
        this.desk = desk;
        this.pages = pages;
        this.lists = lists;
        this.keepLines = keepLines;
        this.errorFile = errorFile;
    }

    @GetMapping
    ModelAndView list(
            @PathVariable SessionId session,
            @RequestParam(defaultValue = "") String gedaan,
            @RequestParam(defaultValue = "0") int aantal,
            @RequestParam(defaultValue = "0") int fout,
            SignedIn reader) {
        return pages.told(desk.session(session, reader), new Told(gedaan, aantal, fout));
    }

    /** The dry run: pasted, uploaded or typed by hand. */
    @PostMapping("/controle")
    ModelAndView check(
            @PathVariable SessionId session,
            @RequestParam(defaultValue = "") String tekst,
            @RequestParam(defaultValue = "") String nummer,
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(required = false) @Nullable MultipartFile bestand,
            SignedIn reader) {
        SessionFile file = desk.session(session, reader);
        if (bestand != null && !bestand.isEmpty()) {
            return switch (HandedIn.file(bestand)) {
                case HandedIn.Reading.Read(var rows) -> checked(file, rows, Source.FILE, tekst, "bestand");
                case HandedIn.Reading.Unreadable(var key, var line) ->
                    pages.wrong(file, tekst, FormErrors.of("bestand", key, line));
            };
        }
        if (!nummer.isBlank() || !naam.isBlank()) {
            return checked(file, List.of(new TypedRow(1, nummer, naam, "")), Source.BY_HAND, tekst, "nummer");
        }
        String text = tekst.length() > LONGEST_TEXT ? tekst.substring(0, LONGEST_TEXT) : tekst;
        return checked(file, PastedRows.read(text), Source.PASTED, tekst, "tekst");
    }

    @PostMapping("/toevoegen")
    ModelAndView add(
            @PathVariable SessionId session,
            @RequestParam(defaultValue = "") String rijen,
            @RequestParam(defaultValue = "PASTED") Source bron,
            SignedIn reader) {
        List<Judged> judged = keepLines
                .add(session, desk.provider(reader), HandedIn.carried(rijen), bron, reader.actor())
                .orElseThrow(ProviderDesk::notFound);
        long added = judged.stream()
                .filter(row -> row.verdict() instanceof Verdict.Ready)
                .count();
        long wrong = judged.stream()
                .filter(row -> row.verdict() instanceof Verdict.Mismatch)
                .count();
        return new ModelAndView(
                "redirect:/aanbieder/presentie/" + session + "?gedaan=added&aantal=" + added + "&fout=" + wrong);
    }

    @PostMapping("/controle/fouten.csv")
    ResponseEntity<byte[]> errors(
            @PathVariable SessionId session,
            @RequestParam(defaultValue = "") String rijen,
            SignedIn reader,
            Language language) {
        return errorFile.of(lists.check(desk.session(session, reader), HandedIn.carried(rijen)), language);
    }

    @GetMapping("/fouten.csv")
    ResponseEntity<byte[]> openErrors(@PathVariable SessionId session, SignedIn reader, Language language) {
        List<Judged> rows = lists.lines(desk.session(session, reader)).stream()
                .map(line -> new Judged(line.line().row(), line.verdict()))
                .toList();
        return errorFile.of(rows, language);
    }

    private ModelAndView checked(SessionFile file, List<TypedRow> rows, Source source, String typed, String field) {
        if (rows.isEmpty()) {
            return pages.wrong(file, typed, FormErrors.of(field, "attendance.wrong.nothing"));
        }
        if (rows.size() > HandedIn.MOST_ROWS) {
            return pages.wrong(file, typed, FormErrors.of(field, "attendance.wrong.too-many", HandedIn.MOST_ROWS));
        }
        return new ModelAndView(
                "attendance/dry-run",
                "page",
                new DryRunPage(file, lists.check(file, rows), source, HandedIn.carry(rows)));
    }
}

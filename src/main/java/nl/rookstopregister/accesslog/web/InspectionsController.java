package nl.rookstopregister.accesslog.web;

import java.util.List;
import nl.rookstopregister.accesslog.AccessLog;
import nl.rookstopregister.accesslog.model.Inspections;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.pages.Crumb;
import nl.rookstopregister.pages.Pager;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Inzage: who looked into a dossier, for the coach it is about and for the office. */
@Controller
class InspectionsController {

    private static final int LINES = 50;

    private final Inspections inspections;
    private final AccessLog log;
    private final Words words;

    InspectionsController(Inspections inspections, AccessLog log, Words words) {
        this.inspections = inspections;
        this.log = log;
        this.words = words;
    }

    @GetMapping("/mijn/inzage")
    ModelAndView mine(SignedIn reader, @RequestParam(defaultValue = "1") int pagina, Language language) {
        CoachId coach = reader.coach();
        if (coach == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        List<Crumb> trail = List.of(new Crumb(words.text(language, "accesslog.crumb.mine"), "/mijn"));
        return page(coach, reader, pagina, language, "/mijn/inzage", trail, true);
    }

    @GetMapping("/bureau/personen/{coach}/inzage")
    ModelAndView office(
            @PathVariable CoachId coach,
            SignedIn reader,
            @RequestParam(defaultValue = "1") int pagina,
            Language language) {
        log.looked(coach, "accesslog.inspections.read");
        String dossier = "/bureau/personen/" + coach;
        List<Crumb> trail = List.of(new Crumb(words.text(language, "accesslog.crumb.dossier"), dossier));
        return page(coach, reader, pagina, language, dossier + "/inzage", trail, false);
    }

    private ModelAndView page(
            CoachId coach,
            SignedIn reader,
            int number,
            Language language,
            String address,
            List<Crumb> trail,
            boolean mine) {
        int page = Math.clamp(number, 1, 1_000_000);
        List<InspectionLine> lines = inspections.of(coach, (page - 1) * LINES, LINES).stream()
                .map(inspection -> InspectionLine.of(
                        inspection,
                        reader.account().value().equals(inspection.by().account()),
                        words,
                        language))
                .toList();
        Pager pager = new Pager(page, LINES, inspections.count(coach), address);
        return new ModelAndView("accesslog/inspections", "page", new InspectionsPage(lines, pager, mine, trail));
    }
}

package nl.rookstopregister.normsetting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.norms.NormText;
import nl.rookstopregister.normsetting.model.PersonChanged;
import nl.rookstopregister.normsetting.model.TrialRun;
import nl.rookstopregister.normsetting.model.TrialRuns.PeopleFilter;
import nl.rookstopregister.normsetting.usecase.DraftReading;
import nl.rookstopregister.normsetting.usecase.ExplainTrial;
import nl.rookstopregister.normsetting.usecase.TryDraft;
import nl.rookstopregister.pages.Pager;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Who falls out or comes in by a draft, and why. */
@Controller
@RequestMapping("/bureau/normen/proef/{id}")
class PeopleChangedController {

    private static final int ON_A_PAGE = 50;

    private final DraftPages drafts;
    private final TryDraft trials;
    private final ExplainTrial explainTrial;
    private final Dossiers dossiers;
    private final PeopleFile file;

    PeopleChangedController(
            DraftPages drafts, TryDraft trials, ExplainTrial explainTrial, Dossiers dossiers, PeopleFile file) {
        this.drafts = drafts;
        this.trials = trials;
        this.explainTrial = explainTrial;
        this.dossiers = dossiers;
        this.file = file;
    }

    /** What stands in the address of a list. */
    @ModelAttribute
    static PeopleFilter filter(
            @RequestParam(defaultValue = "") String richting,
            @RequestParam(defaultValue = "") String eis,
            @RequestParam(defaultValue = "") String beroep,
            @RequestParam(defaultValue = "") String provincie,
            @RequestParam(defaultValue = "") String jaar) {
        return new PeopleFilter(richting, eis, beroep, provincie, jaar);
    }

    @GetMapping("/mensen")
    ModelAndView people(
            @PathVariable UUID id, @ModelAttribute PeopleFilter filter, @RequestParam(defaultValue = "1") int pagina) {
        TrialRun run = find(id);
        Pager pager =
                new Pager(Math.max(1, pagina), ON_A_PAGE, trials.countPeople(id, filter), PeopleAddress.of(id, filter));
        List<PersonChanged> people = trials.people(id, filter, (long) (pager.page() - 1) * ON_A_PAGE, ON_A_PAGE);
        Map<CoachId, String> names = names(people);
        List<PeopleChangedPage.Line> lines = people.stream()
                .map(person -> new PeopleChangedPage.Line(person, names.getOrDefault(person.coach(), "–")))
                .toList();
        return new ModelAndView(
                "normsetting/people", "page", new PeopleChangedPage(run, norm(run), filter, lines, pager));
    }

    @GetMapping("/mensen/{coach}")
    ModelAndView person(@PathVariable UUID id, @PathVariable CoachId coach) {
        TrialRun run = find(id);
        ExplainTrial.Explained explained =
                explainTrial.explain(run, coach).orElseThrow(PeopleChangedController::notFound);
        String name = dossiers.details(coach).map(each -> each.name().full()).orElse("–");
        return new ModelAndView("normsetting/person", "page", new PersonChangedPage(run, name, explained));
    }

    @GetMapping("/mensen.csv")
    void file(@PathVariable UUID id, Language language, HttpServletResponse response) throws IOException {
        TrialRun run = find(id);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"wat-als.csv\"");
        file.write(run, norm(run), language, response.getOutputStream());
    }

    private Map<CoachId, String> names(List<PersonChanged> people) {
        Map<CoachId, String> names = new HashMap<>();
        for (CoachDetails details :
                dossiers.details(people.stream().map(PersonChanged::coach).toList())) {
            names.put(details.coach(), details.name().full());
        }
        return names;
    }

    private NormText norm(TrialRun run) {
        return DraftReading.norm(drafts.find(run.draft()));
    }

    private TrialRun find(UUID id) {
        return trials.find(id).orElseThrow(PeopleChangedController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

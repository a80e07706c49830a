package nl.rookstopregister.normsetting.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.normsetting.model.PersonChanged;
import nl.rookstopregister.normsetting.model.TrialRun;
import nl.rookstopregister.normsetting.model.TrialRuns.PeopleFilter;
import nl.rookstopregister.normsetting.usecase.ExplainTrial;
import nl.rookstopregister.normsetting.usecase.TryDraft;
import nl.rookstopregister.pages.Pager;
import nl.rookstopregister.shared.CoachId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
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

    private final TrialPages pages;
    private final TryDraft trials;
    private final ExplainTrial explainTrial;
    private final Dossiers dossiers;

    PeopleChangedController(TrialPages pages, TryDraft trials, ExplainTrial explainTrial, Dossiers dossiers) {
        this.pages = pages;
        this.trials = trials;
        this.explainTrial = explainTrial;
        this.dossiers = dossiers;
    }

    @GetMapping("/mensen")
    ModelAndView people(@PathVariable UUID id, PeopleQuery query, @RequestParam(defaultValue = "1") int pagina) {
        TrialRun run = pages.done(id);
        PeopleFilter filter = query.filter();
        Pager pager =
                new Pager(Math.max(1, pagina), ON_A_PAGE, trials.countPeople(id, filter), PeopleAddress.of(id, filter));
        List<PersonChanged> people = trials.people(id, filter, (long) (pager.page() - 1) * ON_A_PAGE, ON_A_PAGE);
        Map<CoachId, String> names = names(people);
        List<PeopleChangedPage.Line> lines = people.stream()
                .map(person -> new PeopleChangedPage.Line(person, names.getOrDefault(person.coach(), "–")))
                .toList();
        return new ModelAndView(
                "normsetting/people", "page", new PeopleChangedPage(run, pages.norm(run), filter, lines, pager));
    }

    @GetMapping("/mensen/{coach}")
    ModelAndView person(@PathVariable UUID id, @PathVariable CoachId coach) {
        TrialRun run = pages.done(id);
        ExplainTrial.Explained explained =
                explainTrial.explain(run, coach).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String name = dossiers.details(coach).map(each -> each.name().full()).orElse("–");
        return new ModelAndView("normsetting/person", "page", new PersonChangedPage(run, name, explained));
    }

    private Map<CoachId, String> names(List<PersonChanged> people) {
        Map<CoachId, String> names = new HashMap<>();
        for (CoachDetails details :
                dossiers.details(people.stream().map(PersonChanged::coach).toList())) {
            names.put(details.coach(), details.name().full());
        }
        return names;
    }
}

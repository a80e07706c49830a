package nl.rookstopregister.normsetting.web;

import java.util.List;
import java.util.stream.Stream;
import nl.rookstopregister.norms.NormText;
import nl.rookstopregister.normsetting.model.PersonChanged;
import nl.rookstopregister.normsetting.model.TrialRun;
import nl.rookstopregister.normsetting.model.TrialRuns.PeopleFilter;
import nl.rookstopregister.pages.Pager;
import nl.rookstopregister.pages.Screen;

/** The people for whom a draft would change something. */
public record PeopleChangedPage(TrialRun run, NormText norm, PeopleFilter filter, List<Line> lines, Pager pager) {

    /** @param name as the dossier says it */
    public record Line(PersonChanged person, String name) {}

    public String address() {
        return "/bureau/normen/proef/" + run.id();
    }

    /** The file of those who are listed. */
    public String file() {
        return PeopleAddress.file(run.id(), filter);
    }

    /** "Punten, uren". */
    public String shortOf(PersonChanged person, Screen screen) {
        return String.join(
                "; ",
                person.shortOf().stream()
                        .map(id -> NormWords.requirement(norm, run.question().procedure(), id, screen.language()))
                        .toList());
    }

    /** What is left out by the filter, in words; empty when everybody is shown. */
    public List<String> only(Screen screen) {
        return Stream.of(
                        filter.direction().isEmpty() ? "" : screen.text("normsetting.direction." + filter.direction()),
                        filter.reason().isEmpty()
                                ? ""
                                : NormWords.requirement(
                                        norm, run.question().procedure(), filter.reason(), screen.language()),
                        filter.profession().isEmpty() ? "" : TrialPage.of("beroep", filter.profession(), screen),
                        filter.province().isEmpty() ? "" : TrialPage.of("provincie", filter.province(), screen),
                        filter.cohort())
                .filter(words -> !words.isEmpty())
                .toList();
    }
}

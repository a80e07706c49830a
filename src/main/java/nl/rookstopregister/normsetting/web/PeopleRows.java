package nl.rookstopregister.normsetting.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.norms.NormText;
import nl.rookstopregister.normsetting.model.PersonChanged;
import nl.rookstopregister.normsetting.model.TrialRun;
import nl.rookstopregister.normsetting.model.TrialRuns.PeopleFilter;
import nl.rookstopregister.normsetting.usecase.ExplainTrial;
import nl.rookstopregister.normsetting.usecase.TryDraft;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.tables.RowWriter;
import org.springframework.stereotype.Component;

/** The people for whom a draft would change something, as rows of a table; each look is logged, as on a page. */
@Component
class PeopleRows {

    private static final int AT_ONCE = 1_000;
    private static final List<String> COLUMNS =
            List.of("name", "profession", "province", "cohort", "before", "after", "short-of");

    private final TryDraft trials;
    private final ExplainTrial explainTrial;
    private final Dossiers dossiers;
    private final Words words;

    PeopleRows(TryDraft trials, ExplainTrial explainTrial, Dossiers dossiers, Words words) {
        this.trials = trials;
        this.explainTrial = explainTrial;
        this.dossiers = dossiers;
        this.words = words;
    }

    /** @param norm the draft, whose requirements are named */
    void write(TrialRun run, NormText norm, PeopleFilter filter, Language language, RowWriter table)
            throws IOException {
        UnaryOperator<String> text = key -> words.text(language, key);
        table.row(COLUMNS.stream()
                .map(column -> text.apply("normsetting.column." + column))
                .toList());
        long written = 0;
        List<PersonChanged> some = trials.people(run.id(), filter, written, AT_ONCE);
        while (!some.isEmpty()) {
            Map<CoachId, String> names = names(some);
            for (PersonChanged person : some) {
                explainTrial.exported(person.coach());
                String shortOf = person.shortOf().stream()
                        .map(id -> NormWords.requirement(norm, run.question().procedure(), id, language))
                        .collect(Collectors.joining("; "));
                table.row(row(person, names.getOrDefault(person.coach(), ""), shortOf, text));
            }
            written += some.size();
            some = trials.people(run.id(), filter, written, AT_ONCE);
        }
    }

    private static List<String> row(PersonChanged person, String name, String shortOf, UnaryOperator<String> text) {
        return List.of(
                name,
                TrialPage.of("beroep", person.traits().profession(), text),
                TrialPage.of("provincie", person.traits().province(), text),
                TrialPage.of("jaar", person.traits().cohort(), text),
                text.apply("norms.status." + person.change().before()),
                text.apply("norms.status." + person.change().after()),
                shortOf);
    }

    private Map<CoachId, String> names(List<PersonChanged> people) {
        return dossiers.details(people.stream().map(PersonChanged::coach).toList()).stream()
                .collect(Collectors.toMap(
                        CoachDetails::coach, details -> details.name().full()));
    }
}

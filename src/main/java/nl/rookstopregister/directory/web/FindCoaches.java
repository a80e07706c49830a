package nl.rookstopregister.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.rookstopregister.directory.model.FacetCounts;
import nl.rookstopregister.directory.model.NameFit;
import nl.rookstopregister.directory.model.SearchAnswer;
import nl.rookstopregister.directory.snapshot.Snapshot;
import nl.rookstopregister.directory.web.CoachesPage.Understanding;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.places.Places;
import org.springframework.stereotype.Component;

/** Turns a filled-in search form into the page that answers it. */
@Component
class FindCoaches {

    private static final String PLACE = "plaats";

    private final Snapshot snapshot;
    private final Places places;
    private final Finding finding;
    private final Clock clock;

    FindCoaches(Snapshot snapshot, Places places, Finding finding, Clock clock) {
        this.snapshot = snapshot;
        this.places = places;
        this.finding = finding;
        this.clock = clock;
    }

    /** @param size how many coaches on a page */
    CoachesPage page(CoachesReading reading, int size) {
        Question question = new Question(reading.form(), snapshot.directory(), LocalDate.now(clock), size);
        if (!reading.errors().isEmpty()) {
            return not(question, Understanding.MALFORMED, reading.errors(), List.of());
        }
        return switch (Where.read(reading.form().place(), places)) {
            case Where.Anywhere() -> answer(question, finding.everywhere(question));
            case Where.Here here -> answer(question, finding.around(question, here));
            case Where.WhichOne(var labels) ->
                not(question, Understanding.WHICH_PLACE, FormErrors.none(), links(question.form(), labels));
            case Where.NoPostcode() ->
                not(
                        question,
                        Understanding.UNANSWERABLE,
                        FormErrors.of(
                                PLACE,
                                "directory.wrong.postcode",
                                question.form().place()),
                        List.of());
            case Where.Nowhere(var labels) -> byName(question, labels);
        };
    }

    /** What is no place may be a name; a name that is nearly it, only where no place is nearly it. */
    private CoachesPage byName(Question asked, List<String> placesLikeIt) {
        CoachesForm form = asked.form();
        if (form.name().isEmpty()) {
            Question named = asked.with(form.at("", form.distance()).named(form.place()));
            SearchAnswer answer = named.ask(null);
            boolean nearly = answer.hits().isEmpty() || answer.hits().getFirst().fit() == NameFit.NEARLY;
            if (answer.total() > 0 && !(nearly && !placesLikeIt.isEmpty())) {
                return answer(asked, finding.found(named, answer, null));
            }
        }
        return not(
                asked,
                Understanding.UNANSWERABLE,
                FormErrors.of(PLACE, "directory.wrong.place", form.place()),
                links(form, placesLikeIt));
    }

    private CoachesPage answer(Question question, FoundCoaches found) {
        if (found.lines().isEmpty() && found.pager().total() > 0) {
            int last = found.pager().pages();
            return not(
                    question,
                    Understanding.UNANSWERABLE,
                    FormErrors.of(
                            CoachesReading.FORM,
                            "directory.wrong.beyond",
                            question.form().page(),
                            last),
                    List.of(new Link(String.valueOf(last), found.pager().addressOf(last))));
        }
        return CoachesPage.of(found, question.form(), practising(question));
    }

    private CoachesPage not(Question question, Understanding why, FormErrors errors, List<Link> ways) {
        // What was chosen wrong can be chosen right at once; elsewhere there is nothing to choose from.
        FacetCounts counts = why == Understanding.MALFORMED
                ? question.with(CoachesForm.EMPTY).ask(null).counts()
                : FacetCounts.NONE;
        return new CoachesPage(question.form(), practising(question), counts, why, errors, ways, null);
    }

    private long practising(Question question) {
        return question.directory().practising(question.day());
    }

    private static List<Link> links(CoachesForm form, List<String> labels) {
        return labels.stream()
                .map(label -> new Link(label, form.at(label, form.distance()).address()))
                .toList();
    }
}

package nl.rookstopregister.directory.web;

import java.util.Locale;
import nl.rookstopregister.directory.model.Around;
import nl.rookstopregister.directory.model.Hit;
import nl.rookstopregister.directory.model.SearchAnswer;
import nl.rookstopregister.directory.model.Slice;
import nl.rookstopregister.directory.snapshot.OldNumbers;
import nl.rookstopregister.directory.web.FoundCoaches.AlsoMeant;
import nl.rookstopregister.directory.web.FoundCoaches.Instead;
import nl.rookstopregister.pages.Pager;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the directory and lays out what it found. */
@Component
class Finding {

    private final Maps maps;
    private final PublicSite site;
    private final OldNumbers oldNumbers;

    Finding(Maps maps, PublicSite site, OldNumbers oldNumbers) {
        this.maps = maps;
        this.site = site;
        this.oldNumbers = oldNumbers;
    }

    FoundCoaches everywhere(Question question) {
        return found(question, question.ask(null), null);
    }

    FoundCoaches around(Question asked, Where.Here here) {
        Question question = asked.with(asked.form().kept(here.place()));
        return found(question, question.ask(surroundings(question, here)), here);
    }

    FoundCoaches found(Question question, SearchAnswer answer, Where.@Nullable Here here) {
        CoachesForm form = question.form();
        Around around = here == null ? null : surroundings(question, here);
        return new FoundCoaches(
                form,
                here == null ? null : here.label(),
                here != null && here.rough(),
                here == null ? null : alsoMeant(question, here),
                answer.hits().stream().map(CoachLine::of).toList(),
                new Pager(form.page(), question.size(), answer.total(), form.address()),
                answer.counts(),
                answer.hits().isEmpty() ? null : maps.of(answer.everybody(), answer.hits(), around),
                answer.total() > 0 || here == null ? null : instead(question, answer.nearestBeyond()),
                question.day(),
                site.at(form.address()));
    }

    private static Around surroundings(Question question, Where.Here here) {
        return new Around(here.position(), question.form().distance().kilometres());
    }

    /** A place may be called as somebody is, and a postcode may have been somebody's number. */
    private @Nullable AlsoMeant alsoMeant(Question question, Where.Here here) {
        if (here.isPostcode()) {
            return oldNumbers
                    .find(question.form().place())
                    .map(old -> new AlsoMeant("directory.also.number", "/coaches/" + old.number()))
                    .orElse(null);
        }
        String name = here.place().toLowerCase(Locale.ROOT);
        boolean somebody = question.directory().suggest(here.place(), 1, question.day()).stream()
                .anyMatch(coach -> (coach.name() + " ").toLowerCase(Locale.ROOT).contains(" " + name + " "));
        CoachesForm form = question.form();
        return somebody
                ? new AlsoMeant(
                        "directory.also.name",
                        form.at("", form.distance()).named(here.place()).address())
                : null;
    }

    /** Somebody who helps by telephone does so wherever one lives. */
    private static Instead instead(Question question, @Nullable Hit beyond) {
        CoachesForm form = question.form();
        Double nearest = beyond == null || beyond.nearest() == null
                ? null
                : beyond.nearest().kilometres();
        Distance distance = nearest == null ? Distance.ANY : Distance.reaching(nearest);
        CoachesForm phoning = form.at("", form.distance()).phoning();
        long byPhone = question.directory()
                .search(phoning.search(question.size()).on(new Slice(1, 0)), question.day())
                .total();
        return new Instead(nearest, distance, form.at(form.place(), distance).address(), byPhone, phoning.address());
    }
}

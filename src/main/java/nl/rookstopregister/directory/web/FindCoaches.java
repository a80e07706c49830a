package nl.rookstopregister.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.rookstopregister.directory.model.Around;
import nl.rookstopregister.directory.model.CoachSearch;
import nl.rookstopregister.directory.model.Directory;
import nl.rookstopregister.directory.model.Facet;
import nl.rookstopregister.directory.model.Order;
import nl.rookstopregister.directory.model.SearchAnswer;
import nl.rookstopregister.directory.model.Slice;
import nl.rookstopregister.directory.snapshot.Snapshot;
import nl.rookstopregister.directory.web.CoachesPage.Wider;
import nl.rookstopregister.dossiers.WayOfWorking;
import nl.rookstopregister.pages.Pager;
import nl.rookstopregister.places.Places;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a filled-in search form into the page that answers it. */
@Component
class FindCoaches {

    private final Snapshot snapshot;
    private final Places places;
    private final Maps maps;
    private final Clock clock;

    FindCoaches(Snapshot snapshot, Places places, Maps maps, Clock clock) {
        this.snapshot = snapshot;
        this.places = places;
        this.maps = maps;
        this.clock = clock;
    }

    CoachesPage page(CoachesForm form) {
        return switch (Where.read(form.place(), places)) {
            case Where.Anywhere() -> found(form, null);
            case Where.Here here -> found(form, here);
            case Where.WhichOne(var labels) -> notSearched(form, links(form, labels), false, List.of());
            case Where.Nowhere(var labels) -> notSearched(form, List.of(), true, links(form, labels));
        };
    }

    private static List<Link> links(CoachesForm form, List<String> labels) {
        return labels.stream()
                .map(label -> new Link(label, form.address(label, form.distance())))
                .toList();
    }

    private CoachesPage notSearched(CoachesForm form, List<Link> whichOne, boolean nowhere, List<Link> suggestions) {
        return new CoachesPage(
                form,
                new SearchChoices(),
                snapshot.directory().practising(LocalDate.now(clock)),
                null,
                false,
                whichOne,
                nowhere,
                suggestions,
                List.of(),
                new Pager(1, CoachesForm.PAGE, 0, form.address()),
                null,
                null,
                null);
    }

    private CoachesPage found(CoachesForm form, Where.@Nullable Here here) {
        Directory directory = snapshot.directory();
        LocalDate today = LocalDate.now(clock);
        Around around = here == null
                ? null
                : new Around(here.position(), form.distance().kilometres());
        SearchAnswer answer = answer(search(form, around), today);
        Pager pager = pager(form, answer.total());
        boolean nobody = answer.total() == 0;
        return new CoachesPage(
                form,
                new SearchChoices(),
                directory.practising(today),
                here == null ? null : here.label(),
                here != null && here.rough(),
                List.of(),
                false,
                List.of(),
                answer.hits().stream().map(CoachLine::of).toList(),
                pager,
                nobody ? null : maps.of(answer.everybody(), around),
                nobody && here != null ? wider(form, here, today).orElse(null) : null,
                nobody && here != null ? remote(form, today).orElse(null) : null);
    }

    private static CoachSearch search(CoachesForm form, @Nullable Around around) {
        CoachSearch search = form.search().around(around);
        return around == null ? search : search.in(Order.DISTANCE);
    }

    /** A page beyond the last is the last. */
    private SearchAnswer answer(CoachSearch search, LocalDate today) {
        SearchAnswer answer = snapshot.directory().search(search, today);
        if (answer.hits().isEmpty() && answer.total() > 0) {
            return snapshot.directory().search(search.on(new Slice(pages(answer.total()), CoachesForm.PAGE)), today);
        }
        return answer;
    }

    private static int pages(int total) {
        return Math.max(1, (total + CoachesForm.PAGE - 1) / CoachesForm.PAGE);
    }

    private static Pager pager(CoachesForm form, int total) {
        return new Pager(Math.min(form.page(), pages(total)), CoachesForm.PAGE, total, form.address());
    }

    private Optional<Wider> wider(CoachesForm form, Where.Here here, LocalDate today) {
        return form.distance().further().stream()
                .flatMap(distance -> {
                    Around around = new Around(here.position(), distance.kilometres());
                    long count = snapshot.directory()
                            .search(form.search().around(around), today)
                            .total();
                    String href = form.address(form.place(), distance);
                    return count == 0 ? Stream.empty() : Stream.of(new Wider(distance, count, href));
                })
                .findFirst();
    }

    /** By phone it does not matter where the coach sits. */
    private Optional<Wider> remote(CoachesForm form, LocalDate today) {
        CoachSearch search = form.search().choosing(Facet.WAY, WayOfWorking.PHONE.name());
        long count = snapshot.directory().search(search, today).total();
        CoachesForm byPhone = new CoachesForm(
                "", "", form.name(), WayOfWorking.PHONE.name(), form.annotationName(), form.spoken(), form.nieuw(), 1);
        return count == 0 ? Optional.empty() : Optional.of(new Wider(Distance.ANY, count, byPhone.address()));
    }
}

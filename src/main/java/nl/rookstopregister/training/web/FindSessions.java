package nl.rookstopregister.training.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.Pager;
import nl.rookstopregister.places.Places;
import nl.rookstopregister.places.Position;
import nl.rookstopregister.settings.RegisterSettings;
import nl.rookstopregister.training.model.AgendaItem;
import nl.rookstopregister.training.model.AgendaSearch;
import nl.rookstopregister.training.model.AgendaSearch.Near;
import nl.rookstopregister.training.request.ProfileWords;
import nl.rookstopregister.training.usecase.ReadAgenda;
import nl.rookstopregister.training.web.AgendaPage.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns filled-in filters into the page, or the sessions, that answer them. */
@Component
class FindSessions {

    private final ReadAgenda agenda;
    private final Places places;
    private final ProfileWords profile;
    private final RegisterSettings settings;
    private final Clock clock;

    FindSessions(ReadAgenda agenda, Places places, ProfileWords profile, RegisterSettings settings, Clock clock) {
        this.agenda = agenda;
        this.places = places;
        this.profile = profile;
        this.settings = settings;
        this.clock = clock;
    }

    AgendaPage page(AgendaForm form) {
        return switch (Surroundings.read(form.place(), places)) {
            case Surroundings.WholeCountry() -> found(form, form.search(null), null);
            case Surroundings.Around(var position, var label) -> found(form, form.search(near(form, position)), label);
            case Surroundings.NotOne(var labels) ->
                page(form, null, links(form, labels), List.of(), new Pager(1, AgendaForm.PAGE, 0, address(form)), true);
        };
    }

    /** What a calendar shows: also what lies shortly behind, and what was cancelled. A place nobody knows asks nothing. */
    List<AgendaItem> forCalendar(AgendaForm form) {
        AgendaSearch search = switch (Surroundings.read(form.place(), places)) {
            case Surroundings.Around(var position, var _) -> form.search(near(form, position));
            default -> form.search(null);
        };
        return agenda.find(search, LocalDate.now(clock).minusMonths(1));
    }

    private AgendaPage found(AgendaForm form, AgendaSearch search, @Nullable String where) {
        LocalDate today = LocalDate.now(clock);
        List<AgendaItem> items = agenda.find(search, today).stream()
                .filter(AgendaItem::stands)
                .filter(item -> !item.session().firstDay().isBefore(today))
                .toList();
        int pages = Math.max(1, (items.size() + AgendaForm.PAGE - 1) / AgendaForm.PAGE);
        int page = Math.min(form.page(), pages);
        List<AgendaLine> lines = items.stream()
                .skip((long) (page - 1) * AgendaForm.PAGE)
                .limit(AgendaForm.PAGE)
                .map(item -> new AgendaLine(item, search.kilometres(item)))
                .toList();
        return page(
                form, where, List.of(), lines, new Pager(page, AgendaForm.PAGE, items.size(), address(form)), false);
    }

    private AgendaPage page(
            AgendaForm form,
            @Nullable String where,
            List<Link> otherPlaces,
            List<AgendaLine> lines,
            Pager pager,
            boolean nowhere) {
        FormErrors errors = form.errors();
        String calendar = settings.baseUrl() + form.address(AgendaController.CALENDAR);
        return new AgendaPage(form, errors, where, nowhere, otherPlaces, lines, pager, calendar, profile);
    }

    private static Near near(AgendaForm form, Position position) {
        return new Near(position, Double.parseDouble(form.within()));
    }

    private static String address(AgendaForm form) {
        return form.address(AgendaController.PATH);
    }

    private static List<Link> links(AgendaForm form, List<String> labels) {
        return labels.stream()
                .map(label -> new Link(label, form.addressAt(label)))
                .toList();
    }
}

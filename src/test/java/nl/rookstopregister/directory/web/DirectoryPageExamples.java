package nl.rookstopregister.directory.web;

import static nl.rookstopregister.directory.DirectoryExamples.TODAY;
import static nl.rookstopregister.directory.DirectoryExamples.coach;
import static nl.rookstopregister.directory.DirectoryExamples.entry;
import static nl.rookstopregister.directory.DirectoryExamples.period;
import static nl.rookstopregister.directory.DirectoryExamples.practice;
import static nl.rookstopregister.directory.DirectoryExamples.reachedBy;
import static nl.rookstopregister.directory.DirectoryExamples.working;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.rookstopregister.directory.index.DirectoryIndex;
import nl.rookstopregister.directory.model.Around;
import nl.rookstopregister.directory.model.CoachRecord;
import nl.rookstopregister.directory.model.CoachSearch;
import nl.rookstopregister.directory.model.DirectoryEntry;
import nl.rookstopregister.directory.model.Order;
import nl.rookstopregister.directory.model.Practice;
import nl.rookstopregister.directory.model.SearchAnswer;
import nl.rookstopregister.directory.web.CoachesPage.Wider;
import nl.rookstopregister.dossiers.AppointmentWays;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.dossiers.PracticePlace;
import nl.rookstopregister.dossiers.WayOfWorking;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.Pager;
import nl.rookstopregister.places.Place;
import nl.rookstopregister.places.Places;
import nl.rookstopregister.places.ShippedGazetteer;
import nl.rookstopregister.register.Annotation;
import nl.rookstopregister.register.Period;
import nl.rookstopregister.register.RegistrationState;
import nl.rookstopregister.register.StatusOnDay;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.support.ExamplePage;
import nl.rookstopregister.support.ExamplePages;
import org.jspecify.annotations.Nullable;

class DirectoryPageExamples implements ExamplePages {

    private static final Places PLACES = ShippedGazetteer.PLACES;
    private static final Maps MAPS = new Maps(PLACES);
    private static final CoachesForm UTRECHT = new CoachesForm("3511", "25", null, null, null, null, null, 1);
    private static final CoachesForm NOTHING = new CoachesForm(null, null, null, null, null, null, null, null);

    private final List<DirectoryEntry> coaches = new ArrayList<>();
    private final DirectoryEntry registered;
    private final DirectoryEntry candidate;
    private final DirectoryEntry suspended;
    private final DirectoryEntry gone;

    DirectoryPageExamples() {
        registered = add(
                working(
                        details("Sanne", "Voorbeeld", practice("3511 AB", "Utrecht"), practice("3731 AB", "De Bilt")),
                        Set.of(WayOfWorking.IN_PERSON, WayOfWorking.PHONE),
                        List.of("nl", "tr", "en"),
                        true),
                Set.of(Annotation.EXTRA_PREGNANCY),
                period(RegistrationState.REGISTERED, "2014-03-01", "2019-03-01"),
                period(RegistrationState.REGISTERED, "2019-09-01", "2024-05-01"),
                period(RegistrationState.REGISTERED, "2024-05-01", "2029-05-01"));
        candidate = add(
                reachedBy(
                        details("Mila", "Kandidaatsma", practice("3701 AB", "Zeist")),
                        new AppointmentWays(null, false, null)),
                Set.of(),
                period(RegistrationState.CANDIDATE, "2026-02-01", "2028-02-01"));
        suspended = add(
                details("Gerrit", "Geschorst", practice("3811 AB", "Amersfoort")),
                Set.of(),
                period(RegistrationState.REGISTERED, "2024-05-01", "2026-11-01"),
                period(RegistrationState.SUSPENDED, "2026-11-01", "2029-05-01"));
        gone = add(
                details("Vera", "Vertrokken", practice("3811 AB", "Amersfoort")),
                Set.of(),
                period(RegistrationState.CANDIDATE, "2013-05-01", "2014-05-01"),
                period(RegistrationState.REGISTERED, "2014-05-01", "2019-05-01"));
        PLACES.all().stream()
                .filter(place -> place.people() > 8_000)
                .sorted(java.util.Comparator.comparing(Place::municipality))
                .forEach(place -> add(
                        details("Voorbeeld", "Uit " + place.name(), practice("", place.name())),
                        Set.of(),
                        period(RegistrationState.REGISTERED, "2024-05-01", "2029-05-01")));
    }

    @Override
    public Stream<ExamplePage> examples() {
        return Stream.of(searches(), coachPages(), checks(), messages(), others())
                .flatMap(pages -> pages);
    }

    private Stream<ExamplePage> searches() {
        return Stream.of(
                ExamplePage.of("directory/coaches", "nearby", found(UTRECHT, 25.0)),
                ExamplePage.of("directory/coaches", "everybody", found(NOTHING, null)),
                ExamplePage.of("directory/coaches", "nobody", nobody()),
                ExamplePage.of(
                        "directory/coaches",
                        "which-one",
                        notSearched("Hengelo", links("Hengelo (Overijssel)"), List.of())),
                ExamplePage.of("directory/coaches", "misspelt", notSearched("Utrehct", List.of(), links("Utrecht"))),
                ExamplePage.of("directory/coaches", "unknown-place", notSearched("Xyzzy", List.of(), List.of())));
    }

    private Stream<ExamplePage> coachPages() {
        return Stream.of(
                ExamplePage.of("directory/coach", "registered", page(registered, true)),
                ExamplePage.of("directory/coach", "candidate", page(candidate, false)),
                ExamplePage.of("directory/coach", "suspended", page(suspended, false)),
                ExamplePage.of("directory/gone", new GonePage(gone.on(TODAY))),
                ExamplePage.of("directory/unknown", "mistyped", new UnknownPage("1000000", true)),
                ExamplePage.of("directory/unknown", "nobody", new UnknownPage("9876548", false)));
    }

    private Stream<ExamplePage> checks() {
        CheckForm asked = new CheckForm(registered.number().value(), "21-11-2026", "20-11-2026");
        FormErrors errors = FormErrors.of("nummer", "directory.check.number.mistyped")
                .and("datum", "directory.check.day.unreadable")
                .and("bekend", "directory.check.known.future");
        return Stream.of(
                ExamplePage.of("directory/check", CheckPage.empty(new CheckForm(null, null, null), TODAY)),
                ExamplePage.of("directory/check", "errors", new CheckPage(asked, errors, null, TODAY)),
                ExamplePage.of(
                        "directory/check", "yes", new CheckPage(asked, FormErrors.none(), answer(true, TODAY), TODAY)),
                ExamplePage.of(
                        "directory/check",
                        "no",
                        new CheckPage(asked, FormErrors.none(), answer(false, TODAY.plusYears(9)), TODAY)));
    }

    private Stream<ExamplePage> messages() {
        MessageForm empty = new MessageForm(null, null, null, null, null);
        FormErrors errors = FormErrors.of("naam", "directory.write.name.missing")
                .and("email", "directory.write.mail.wrong")
                .and("bericht", "directory.write.text.long", 2000);
        return Stream.of(
                ExamplePage.of(
                        "directory/message", new MessagePage(registered.on(TODAY), empty, FormErrors.none(), false)),
                ExamplePage.of(
                        "directory/message", "errors", new MessagePage(registered.on(TODAY), empty, errors, true)));
    }

    private Stream<ExamplePage> others() {
        return Stream.of(
                ExamplePage.of("directory/api", new ApiPage(registered.number().value())),
                ExamplePage.of("directory/api", "empty-register", new ApiPage(null)));
    }

    private CoachesPage found(CoachesForm form, @Nullable Double kilometres) {
        Around around = kilometres == null
                ? null
                : new Around(PLACES.postcode(3511).orElseThrow().position(), kilometres);
        SearchAnswer answer = DirectoryIndex.of(coaches.stream())
                .search(CoachSearch.everybody().around(around).in(Order.DISTANCE), TODAY);
        return new CoachesPage(
                form,
                new SearchChoices(),
                coaches.size(),
                around == null ? null : "3511 (Utrecht)",
                around != null,
                List.of(),
                false,
                List.of(),
                answer.hits().stream().map(CoachLine::of).toList(),
                new Pager(1, 20, answer.total(), form.address()),
                MAPS.of(answer.everybody(), around),
                null,
                null);
    }

    private static CoachesPage nobody() {
        Wider wider = new Wider(Distance.KM_25, 3, "/coaches?plaats=Ternaard&binnen=25");
        Wider remote = new Wider(Distance.ANY, 112, "/coaches?manier=PHONE");
        CoachesForm form = new CoachesForm("Ternaard", "5", "Anna", null, null, null, null, 1);
        return page(form, "Ternaard", List.of(), false, List.of(), wider, remote);
    }

    private static CoachesPage notSearched(String place, List<Link> whichOne, List<Link> suggestions) {
        CoachesForm form = new CoachesForm(place, "10", null, null, null, null, null, 1);
        return page(form, null, whichOne, whichOne.isEmpty(), suggestions, null, null);
    }

    private static CoachesPage page(
            CoachesForm form,
            @Nullable String where,
            List<Link> whichOne,
            boolean nowhere,
            List<Link> suggestions,
            @Nullable Wider wider,
            @Nullable Wider remote) {
        return new CoachesPage(
                form,
                new SearchChoices(),
                1982,
                where,
                false,
                whichOne,
                nowhere,
                suggestions,
                List.of(),
                new Pager(1, 20, 0, form.address()),
                null,
                wider,
                remote);
    }

    private static List<Link> links(String label) {
        return List.of(new Link(label, "/coaches?plaats=" + label.replace(' ', '+')));
    }

    private static CoachPage page(DirectoryEntry entry, boolean sent) {
        return new CoachPage(
                entry.on(TODAY),
                StateBadge.of(entry.periodOn(TODAY).orElseThrow()),
                List.of("Persoonlijke begeleiding"),
                MAPS.of(entry.number().value(), entry.on(TODAY).practices()),
                sent);
    }

    private CheckPage.Answer answer(boolean yes, LocalDate day) {
        StatusOnDay status = new StatusOnDay(
                registered.number(),
                day,
                Instant.parse("2026-11-20T22:59:59Z"),
                yes ? RegistrationState.REGISTERED : RegistrationState.STRUCK_OFF,
                yes ? LocalDate.of(2024, 5, 1) : null,
                yes ? LocalDate.of(2029, 4, 30) : null,
                yes ? Set.of(Annotation.EXTRA_PREGNANCY) : Set.of());
        return new CheckPage.Answer(status, registered.stub().name().full(), yes, yes, yes ? "RC-00417" : null);
    }

    private CoachDetails details(String given, String family, PracticePlace... practices) {
        CoachId id = CoachId.valueOf(new UUID(7, coaches.size()).toString());
        return coach(id, given, family, practices);
    }

    private DirectoryEntry add(CoachDetails details, Set<Annotation> annotations, Period... periods) {
        CoachRecord record = new CoachRecord(
                entry(details.coach(), 200_000 + coaches.size(), annotations, periods), details, List.of());
        Optional<DirectoryEntry> entry = DirectoryEntry.of(
                record,
                practice -> new Practice(
                        practice.name(),
                        practice.address(),
                        PLACES.locate(
                                        practice.address().postcode(),
                                        practice.address().place())
                                .orElse(null)));
        coaches.add(entry.orElseThrow());
        return entry.orElseThrow();
    }
}

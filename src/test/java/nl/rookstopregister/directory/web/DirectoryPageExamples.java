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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.rookstopregister.directory.index.DirectoryIndex;
import nl.rookstopregister.directory.model.CoachRecord;
import nl.rookstopregister.directory.model.DirectoryEntry;
import nl.rookstopregister.directory.model.Facet;
import nl.rookstopregister.directory.model.FacetCounts;
import nl.rookstopregister.directory.model.Order;
import nl.rookstopregister.directory.model.Practice;
import nl.rookstopregister.directory.snapshot.OldNumbers;
import nl.rookstopregister.directory.web.CoachesPage.Understanding;
import nl.rookstopregister.dossiers.AppointmentWays;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.dossiers.PracticePlace;
import nl.rookstopregister.dossiers.WayOfWorking;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.places.Place;
import nl.rookstopregister.places.Places;
import nl.rookstopregister.places.ShippedGazetteer;
import nl.rookstopregister.register.Annotation;
import nl.rookstopregister.register.MergedRecords;
import nl.rookstopregister.register.Period;
import nl.rookstopregister.register.RegistrationState;
import nl.rookstopregister.register.StatusOnDay;
import nl.rookstopregister.settings.MapSettings;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.shared.PersonRecords;
import nl.rookstopregister.support.ExamplePage;
import nl.rookstopregister.support.ExamplePages;
import nl.rookstopregister.takeover.FormerNumber;
import nl.rookstopregister.takeover.FormerNumbers;

class DirectoryPageExamples implements ExamplePages {

    private static final MergedRecords NOBODY_MERGED = new MergedRecords() {
        @Override
        public List<Gone> gone() {
            return List.of();
        }

        @Override
        public Optional<Gone> goneFrom(CoachId record) {
            return Optional.empty();
        }
    };
    private static final FormerNumbers NO_PREDECESSOR = new FormerNumbers() {
        @Override
        public Optional<FormerNumber> find(String typed) {
            return Optional.empty();
        }

        @Override
        public List<Owner> all() {
            return List.of();
        }
    };

    private static final Places PLACES = ShippedGazetteer.PLACES;
    private static final Maps MAPS = new Maps(PLACES, new MapSettings("", ""));
    private static final PublicSite SITE = new PublicSite("https://register.example");

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
        return Stream.of(searches(), coachPages(), embedded(), checks(), messages(), others())
                .flatMap(pages -> pages);
    }

    private Stream<ExamplePage> searches() {
        return Stream.of(
                ExamplePage.of("directory/coaches", "nearby", found(at("3511", Distance.KM_25))),
                ExamplePage.of("directory/coaches", "narrowed", found(narrowed())),
                ExamplePage.of("directory/coaches", "everybody", found(CoachesForm.EMPTY)),
                ExamplePage.of("directory/coaches", "nobody", found(at("Hollum", Distance.KM_5))),
                ExamplePage.of(
                        "directory/coaches",
                        "which-one",
                        refused(
                                "Hengelo",
                                Understanding.WHICH_PLACE,
                                FormErrors.none(),
                                link("Hengelo (Gelderland)"),
                                link("Hengelo (Overijssel)"))),
                ExamplePage.of(
                        "directory/coaches",
                        "misspelt",
                        refused(
                                "Utrehct",
                                Understanding.UNANSWERABLE,
                                FormErrors.of("plaats", "directory.wrong.place", "Utrehct"),
                                link("Utrecht"))),
                ExamplePage.of(
                        "directory/coaches",
                        "malformed",
                        refused(
                                "",
                                Understanding.MALFORMED,
                                FormErrors.of("binnen", "directory.wrong.binnen", "-3")
                                        .and("zoeken", "directory.wrong.pagina", "nul"))));
    }

    private static CoachesForm narrowed() {
        return at("Utrecht", Distance.KM_25)
                .in(Order.FAIR)
                .choosing(Map.of(Facet.LANGUAGE, Set.of("tr", "en"), Facet.WAY, Set.of(WayOfWorking.PHONE.name())));
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

    private CoachesPage found(CoachesForm form) {
        Question question = new Question(form, DirectoryIndex.of(coaches.stream()), TODAY, 20);
        Finding finding =
                new Finding(MAPS, SITE, new OldNumbers(NO_PREDECESSOR, NOBODY_MERGED, PersonRecords.EACH_ITS_OWN));
        FoundCoaches found = Where.read(form.place(), PLACES) instanceof Where.Here here
                ? finding.around(question, here)
                : finding.everywhere(question);
        return CoachesPage.of(found, form, coaches.size());
    }

    private CoachesPage refused(String place, Understanding why, FormErrors errors, Link... ways) {
        return new CoachesPage(
                at(place, Distance.USUAL), coaches.size(), FacetCounts.NONE, why, errors, List.of(ways), null);
    }

    private static CoachesForm at(String place, Distance distance) {
        return CoachesForm.EMPTY.at(place, distance);
    }

    private static Link link(String label) {
        return new Link(label, at(label, Distance.USUAL).address());
    }

    private Stream<ExamplePage> embedded() {
        EmbeddedLook english = new EmbeddedLook(Language.EN, false);
        FormErrors nowhere = FormErrors.of("plaats", "directory.embed.nearly", "Utrehct", "Utrecht");
        CoachesForm here = at("3511", Distance.KM_25);
        return Stream.of(
                ExamplePage.of(
                        "directory/embedded",
                        new EmbeddedPage(found(here), EmbeddedLook.USUAL, SITE.at(here.address()))),
                ExamplePage.of(
                        "directory/embedded",
                        "nobody",
                        new EmbeddedPage(found(at("Hollum", Distance.KM_5)), english, SITE.at("/coaches"))),
                ExamplePage.of(
                        "directory/embedded",
                        "which-one",
                        new EmbeddedPage(
                                refused(
                                        "Hengelo",
                                        Understanding.WHICH_PLACE,
                                        FormErrors.none(),
                                        link("Hengelo (Gelderland)")),
                                english,
                                SITE.at("/coaches"))),
                ExamplePage.of(
                        "directory/embedding",
                        new EmbeddingPage(
                                here,
                                EmbeddedLook.USUAL,
                                "3511 (Utrecht)",
                                FormErrors.none(),
                                SITE.at(EmbeddedLook.USUAL.address(here)))),
                ExamplePage.of(
                        "directory/embedding",
                        "errors",
                        new EmbeddingPage(at("Utrehct", Distance.KM_5), english, null, nowhere, SITE.at("/"))));
    }

    private static CoachPage page(DirectoryEntry entry, boolean sent) {
        return new CoachPage(
                entry.on(TODAY),
                SITE.at("/coaches/" + entry.number()),
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

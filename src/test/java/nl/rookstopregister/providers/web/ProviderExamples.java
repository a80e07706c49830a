package nl.rookstopregister.providers.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.rookstopregister.forms.Values;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.Visitor;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.providers.ProviderDetails;
import nl.rookstopregister.providers.ProviderRole;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.support.ExamplePage;
import nl.rookstopregister.support.ExamplePages;

/** The pages of a provider about itself, and the office's about all of them. */
class ProviderExamples implements ExamplePages {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final Words WORDS = Words.strict();
    private static final Visitor PETRA = new Visitor("Petra Voorbeeld", Set.of(Visitor.PROVIDER), false, 0);
    private static final Visitor OFFICER = new Visitor("Bo Bureau", Set.of(Visitor.OFFICE), false, 0);
    private static final ProviderDetails DETAILS = new ProviderDetails(
            "Ademruimte Scholing (demonstratie)",
            "12345678",
            "Voorbeeldkade 12",
            "8011 AB",
            "Zwolle",
            "scholing@ademruimte.example",
            "038 000 00 00",
            "https://ademruimte.example",
            "Petra Voorbeeld");
    private static final ProviderForm FILLED = ProviderForm.of(DETAILS);
    private static final ProviderForm WRONG =
            new ProviderForm(Values.NONE.with("name", "Adem").with("kvk", "12").with("mail", "petra"));
    private static final String PERSON = "dddddddd-2222-4222-8222-222222222222";

    @Override
    public Stream<ExamplePage> examples() {
        return Stream.of(opening(), own().map(each -> each.by(PETRA)), office().map(each -> each.by(OFFICER)))
                .flatMap(each -> each);
    }

    private static Stream<ExamplePage> opening() {
        return Stream.of(
                ExamplePage.of(
                        "providers/open",
                        new OpenProviderPage(
                                ProviderForm.EMPTY.fields(WORDS, Language.NL), null, false, FormErrors.none())),
                ExamplePage.of(
                        "providers/open",
                        "with-errors",
                        new OpenProviderPage(
                                WRONG.fields(WORDS, Language.NL),
                                null,
                                true,
                                WRONG.errors(LocalDate.parse("2026-11-21")))),
                ExamplePage.of(
                        "providers/open",
                        "there-already",
                        new OpenProviderPage(
                                FILLED.fields(WORDS, Language.NL), DETAILS.name(), false, FormErrors.none())),
                ExamplePage.of("providers/sent", null),
                ExamplePage.of("providers/invitations", "none", new InvitationsPage(List.of(), null)),
                ExamplePage.of("providers/invitations", new InvitationsPage(List.of(invitation()), null)),
                ExamplePage.of(
                        "providers/invitations",
                        "acts-for-another",
                        new InvitationsPage(List.of(invitation()), "Longpunt Academie")),
                ExamplePage.of(
                        "providers/invitations", "acts-already", new InvitationsPage(List.of(), "Longpunt Academie")));
    }

    private static Stream<ExamplePage> own() {
        List<ProviderStartPage.Door> doors = List.of(
                new ProviderStartPage.Door("accreditation.place", "/aanbieder/aanvragen"),
                new ProviderStartPage.Door("providers.place.team", "/aanbieder/gebruikers"),
                new ProviderStartPage.Door("providers.place.details", "/aanbieder/gegevens"));
        return Stream.of(
                ExamplePage.of(
                        "providers/start",
                        "nothing-waits",
                        new ProviderStartPage(DETAILS.name(), ProviderRole.MANAGER, List.of(), doors)),
                ExamplePage.of(
                        "providers/start",
                        new ProviderStartPage(
                                DETAILS.name(),
                                ProviderRole.MANAGER,
                                List.of(
                                        new ProviderStartPage.WaitingLine(
                                                "accreditation.waiting.asked", 1, "/aanbieder/aanvragen"),
                                        new ProviderStartPage.WaitingLine(
                                                "accreditation.waiting.draft", 2, "/aanbieder/aanvragen")),
                                doors)),
                ExamplePage.of("providers/team", team(TeamPage.Typed.NOTHING, FormErrors.none())),
                ExamplePage.of(
                        "providers/team",
                        "with-errors",
                        team(
                                new TeamPage.Typed("", "joost", ""),
                                FormErrors.of("naam", "forms.wrong.missing")
                                        .and("mail", "forms.wrong.mail")
                                        .and("rol", "forms.wrong.choose"))),
                ExamplePage.of(
                        "providers/details",
                        new ProviderDetailsPage(FILLED.fields(WORDS, Language.NL), 3, true, false, FormErrors.none())),
                ExamplePage.of(
                        "providers/details",
                        "changed-meanwhile",
                        new ProviderDetailsPage(FILLED.fields(WORDS, Language.NL), 3, false, true, FormErrors.none())));
    }

    private static Stream<ExamplePage> office() {
        return Stream.of(
                ExamplePage.of("providers/all", "empty", new AllProvidersPage("", List.of())),
                ExamplePage.of("providers/all", "none-found", new AllProvidersPage("xyz", List.of())),
                ExamplePage.of(
                        "providers/all",
                        new AllProvidersPage(
                                "",
                                List.of(new AllProvidersPage.Line(
                                        PERSON, DETAILS.name(), DETAILS.place(), DETAILS.mail(), 3)))),
                ExamplePage.of(
                        "providers/provider",
                        new ProviderPage(
                                DETAILS,
                                NOW,
                                List.of(new ProviderPage.Person(
                                        "Petra Voorbeeld", "petra@ademruimte.example", ProviderRole.MANAGER)))),
                ExamplePage.of("providers/provider", "nobody", new ProviderPage(DETAILS, NOW, List.of())));
    }

    private static InvitationsPage.Line invitation() {
        return new InvitationsPage.Line(PERSON, DETAILS.name(), ProviderRole.EDITOR);
    }

    private static TeamPage team(TeamPage.Typed typed, FormErrors errors) {
        return new TeamPage(
                DETAILS.name(),
                List.of(
                        new TeamPage.Line(
                                PERSON,
                                "Petra Voorbeeld",
                                "petra@ademruimte.example",
                                ProviderRole.MANAGER,
                                true,
                                true),
                        new TeamPage.Line(
                                "eeeeeeee-2222-4222-8222-222222222222",
                                "Joost Voorbeeld",
                                "joost@ademruimte.example",
                                ProviderRole.ATTENDANCE,
                                false,
                                false)),
                List.of(new TeamPage.Invited(
                        PERSON, "Fleur Voorbeeld", "fleur@ademruimte.example", ProviderRole.EDITOR, NOW)),
                typed,
                errors);
    }
}

package nl.rookstopregister.home.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import nl.rookstopregister.admission.ApplicationGlance;
import nl.rookstopregister.admission.ApplicationId;
import nl.rookstopregister.admission.ApplicationNumber;
import nl.rookstopregister.admission.ApplicationState;
import nl.rookstopregister.extensions.ExtensionReason;
import nl.rookstopregister.extensions.GrantedExtension;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.pace.PaceToday.Stand;
import nl.rookstopregister.pace.PaceToday.What;
import nl.rookstopregister.pages.Deadline;
import nl.rookstopregister.pages.Sign;
import nl.rookstopregister.pages.Visitor;
import nl.rookstopregister.portfolio.spi.PortfolioPart;
import nl.rookstopregister.register.DecisionKind;
import nl.rookstopregister.register.RegistrationState;
import nl.rookstopregister.settings.OfficeSettings;
import nl.rookstopregister.support.ExamplePage;
import nl.rookstopregister.support.ExamplePages;
import org.jspecify.annotations.Nullable;

class HomeExamples implements ExamplePages {

    private static final List<Stand> PACE = List.of(
            new Stand(What.POINTS, 9, 15, 13, OptionalInt.of(10)),
            new Stand(What.HOURS, 104, 100, 90, OptionalInt.of(115)));
    private static final List<MyRegisterPage.Part> PARTS = List.of(
            new MyRegisterPage.Part(
                    "supervision.part",
                    "/mijn/portfolio/supervisie",
                    new PortfolioPart.Glance(Sign.MET, "supervision.state.SIGNED", List.of())),
            new MyRegisterPage.Part(
                    "shortestway.part",
                    "/mijn/portfolio/kortste-weg",
                    new PortfolioPart.Glance(
                            Sign.WAIT, "shortestway.part.missing", List.of(LocalDate.of(2027, 6, 20)))));
    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private static final OfficeSettings OFFICE = new OfficeSettings(
            "Bureau Rookstopregister",
            "Voorbeeldstraat 1",
            "1234 AB",
            "Utrecht",
            "000 000 00 00",
            "bureau@rookstopregister.example");

    @Override
    public Stream<ExamplePage> examples() {
        return Stream.of(
                ExamplePage.of("home/home", new HomePage(1982)),
                mine(RegistrationState.REGISTERED, new Deadline(TODAY.plusYears(2), TODAY)),
                mine(RegistrationState.NOT_REGISTERED, null),
                ExamplePage.of("home/home", "young", new HomePage(0)),
                text("about", HomeController.ABOUT),
                text("privacy", HomeController.PRIVACY),
                text("accessibility", HomeController.ACCESSIBILITY));
    }

    private static ExamplePage mine(RegistrationState state, @Nullable Deadline term) {
        ApplicationGlance application = new ApplicationGlance(
                ApplicationId.random(),
                new ApplicationNumber(2026, 417),
                Procedure.DEFINITIVE,
                ApplicationState.MORE_ASKED,
                TODAY.plusDays(9));
        return ExamplePage.of(
                        "home/mine",
                        state.name(),
                        new MyRegisterPage(
                                state,
                                term == null ? null : "1234567",
                                term == null ? null : TODAY.minusYears(3),
                                term,
                                term == null
                                        ? List.of(new MyRegisterPage.Open(
                                                application, new Deadline(TODAY.plusDays(9), TODAY)))
                                        : List.of(),
                                term == null
                                        ? List.of()
                                        : List.of(
                                                new GrantedExtension(ExtensionReason.LEAVE, term.last(), "2026-00012")),
                                Arrays.stream(DecisionKind.values())
                                        .map(kind -> new MyRegisterPage.Letter("2026-00012", kind, TODAY))
                                        .toList(),
                                term == null ? List.of() : PACE,
                                term == null ? List.of() : PARTS,
                                term == null
                                        ? new MyRegisterPage.Next("application.MORE_ASKED", "/mijn/aanvragen")
                                        : new MyRegisterPage.Next(
                                                "part", PARTS.getLast().address(), PARTS.getLast()),
                                true))
                .by(new Visitor("Noor Voorbeeld", Set.of(), true, 0));
    }

    private static ExamplePage text(String name, List<String> sections) {
        return ExamplePage.of("home/text", name, new TextPage("home." + name, sections, OFFICE));
    }
}

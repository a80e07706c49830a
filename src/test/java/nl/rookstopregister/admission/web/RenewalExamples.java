package nl.rookstopregister.admission.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.rookstopregister.admission.ApplicationId;
import nl.rookstopregister.admission.ApplicationState;
import nl.rookstopregister.admission.model.Opening;
import nl.rookstopregister.norms.Assessment;
import nl.rookstopregister.norms.Dossier;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.norms.Standing;
import nl.rookstopregister.norms.Training;
import nl.rookstopregister.norms.Transition;
import nl.rookstopregister.norms.files.ShippedNorms;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.Visitor;
import nl.rookstopregister.register.RegisterExamples;
import nl.rookstopregister.register.RegisteredCoaches;
import nl.rookstopregister.register.RegistrationState;
import nl.rookstopregister.shared.Days;
import nl.rookstopregister.support.ExamplePage;
import nl.rookstopregister.support.ExamplePages;
import org.jspecify.annotations.Nullable;

class RenewalExamples implements ExamplePages {

    private static final NormBook NORMS = ShippedNorms.read();
    private static final LocalDate TODAY = RegisterExamples.TODAY;
    private static final Days TERM = RegisterExamples.days("2022-02-01", "2027-02-01");
    private static final LocalDate LAST = LocalDate.parse("2027-01-31");
    private static final LocalDate LATE = LocalDate.parse("2027-03-31");
    private static final Visitor COACH = new Visitor("Noor Voorbeeld", Set.of(), true, 0);
    private static final Opening IN_TIME =
            new Opening.InTime(LAST, LATE, RegisterExamples.days("2027-02-01", "2032-02-01"));
    private static final UUID REQUEST = UUID.fromString("aaaaaaaa-1111-4111-8111-111111111111");

    @Override
    public Stream<ExamplePage> examples() {
        Assessment met = assessed(RegisteredCoaches.diligent(TERM), Procedure.RENEWAL);
        Assessment notMet = assessed(RegisteredCoaches.withoutTheProfile(TERM), Procedure.RENEWAL);
        Transition none = new Transition.NotConcerned();
        return Stream.concat(
                Stream.of(
                        renewal("", IN_TIME, met, none, null),
                        renewal(
                                "not-met",
                                IN_TIME,
                                notMet,
                                new Transition.FellShort(LocalDate.parse("2024-12-31"), TERM, notMet.norm(), notMet),
                                null),
                        renewal("open", IN_TIME, notMet, new Transition.Running(LATE, notMet), head()),
                        renewal(
                                "not-yet",
                                new Opening.NotYet(TODAY.plusYears(1), LAST.plusYears(1)),
                                notMet,
                                none,
                                null),
                        renewal(
                                "late",
                                new Opening.Late(
                                        LocalDate.parse("2026-10-14"),
                                        LocalDate.parse("2026-12-14"),
                                        RegisterExamples.days("2026-11-21", "2031-10-15")),
                                met,
                                none,
                                null),
                        renewal(
                                "too-late",
                                new Opening.TooLate(LocalDate.parse("2026-05-31"), LocalDate.parse("2026-07-31")),
                                met,
                                none,
                                null),
                        renewal("suspended", new Opening.Suspended(LAST), met, none, null),
                        ExamplePage.of(
                                        "admission/renewal",
                                        "with-errors",
                                        new RenewalPage(
                                                IN_TIME,
                                                met,
                                                none,
                                                null,
                                                Confirmation.again(
                                                        "/mijn/herregistratie",
                                                        Set.of("truth"),
                                                        REQUEST,
                                                        List.of("conduct", "privacy"))))
                                .by(COACH)),
                Stream.concat(
                        Stream.of(RegistrationState.values())
                                .map(state -> renewal(
                                        "nothing-" + state, new Opening.NothingToRenew(state), notMet, none, null)),
                        annotations()));
    }

    private static Stream<ExamplePage> annotations() {
        Procedure procedure = Procedure.ANNOTATION_PREGNANT;
        Assessment met =
                assessed(List.of(RegisteredCoaches.module(Training.Kind.EXTRA_PREGNANT, "2026-05-01")), procedure);
        Assessment notMet = assessed(List.of(), procedure);
        return Stream.of(
                ExamplePage.of(
                                "admission/annotations",
                                new AnnotationsPage(List.of(
                                        new AnnotationsPage.Line(procedure, true, true),
                                        new AnnotationsPage.Line(Procedure.ANNOTATION_PSYCHIATRY, false, false))))
                        .by(COACH),
                annotation("", false, true, met, null),
                annotation("not-met", false, true, notMet, null),
                annotation("held", true, false, met, null),
                annotation("impossible", false, false, notMet, null),
                annotation("open", false, true, notMet, head()));
    }

    private static ExamplePage annotation(
            String state, boolean held, boolean possible, Assessment assessment, @Nullable Head open) {
        return ExamplePage.of(
                        "admission/annotation",
                        state,
                        new AnnotationPage(
                                Procedure.ANNOTATION_PREGNANT,
                                held,
                                possible,
                                assessment,
                                open,
                                new Confirmation(
                                        "/mijn/aantekeningen/extra-zwanger", Set.of(), REQUEST, FormErrors.none())))
                .by(COACH);
    }

    private static ExamplePage renewal(
            String state, Opening opening, Assessment assessment, Transition transition, @Nullable Head open) {
        return ExamplePage.of(
                        "admission/renewal",
                        state,
                        new RenewalPage(
                                opening,
                                assessment,
                                transition,
                                open,
                                new Confirmation("/mijn/herregistratie", Set.of(), REQUEST, FormErrors.none())))
                .by(COACH);
    }

    private static Assessment assessed(List<Fact> facts, Procedure procedure) {
        Dossier dossier = new Dossier(Standing.registeredSince(TERM.from(), TERM), facts);
        return NORMS.assess(dossier, procedure, TODAY);
    }

    private static Head head() {
        return new Head(
                ApplicationId.valueOf(REQUEST.toString()),
                "2026-0417",
                Procedure.RENEWAL,
                ApplicationState.DRAFT,
                null,
                null,
                List.of());
    }
}

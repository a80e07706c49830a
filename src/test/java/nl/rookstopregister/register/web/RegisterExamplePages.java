package nl.rookstopregister.register.web;

import static nl.rookstopregister.register.RegisterExamples.COACH;
import static nl.rookstopregister.register.RegisterExamples.TODAY;
import static nl.rookstopregister.register.RegisterExamples.days;
import static nl.rookstopregister.register.RegisterExamples.notMet;
import static nl.rookstopregister.register.RegisterExamples.proposed;
import static nl.rookstopregister.register.RegisterExamples.registered;
import static nl.rookstopregister.register.RegisterExamples.suspended;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.rookstopregister.dossiers.CoachExamples;
import nl.rookstopregister.dossiers.FormerName;
import nl.rookstopregister.dossiers.PersonName;
import nl.rookstopregister.pages.Choice;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.register.Annotation;
import nl.rookstopregister.register.Decision;
import nl.rookstopregister.register.DecisionKind;
import nl.rookstopregister.register.ProposedDecision;
import nl.rookstopregister.register.RegisterExamples;
import nl.rookstopregister.register.RegistrationState;
import nl.rookstopregister.register.Taking;
import nl.rookstopregister.support.ExamplePage;
import nl.rookstopregister.support.ExamplePages;
import org.jspecify.annotations.Nullable;

class RegisterExamplePages implements ExamplePages {

    private static final FormerName FORMER = new FormerName(
            COACH,
            new PersonName("Noor", "de", "Wit"),
            TODAY.minusYears(1),
            "Akte van huwelijk gezien",
            RegisterExamples.OFFICER,
            Instant.EPOCH);

    private static final String NAME = "Noor Jansen";

    @Override
    public Stream<ExamplePage> examples() {
        return Stream.of(people(), person(), decisions(), forms(), checks()).flatMap(each -> each);
    }

    private static Stream<ExamplePage> people() {
        PeoplePage.Line line = new PeoplePage.Line(
                COACH.toString(), NAME, "100 0423", RegistrationState.REGISTERED, "noor@example.org", "Zwolle");
        return Stream.of(
                ExamplePage.of("register/people", new PeoplePage("", List.of(), 2)),
                ExamplePage.of("register/people", "none", new PeoplePage("xyz", List.of(), 0)),
                ExamplePage.of("register/people", "found", new PeoplePage("noor", List.of(line), 1)),
                ExamplePage.of("register/proposals", new ProposalsPage(List.of())),
                ExamplePage.of(
                        "register/proposals",
                        "some",
                        new ProposalsPage(List.of(new ProposalsPage.Line(
                                "id",
                                NAME,
                                DecisionKind.SUSPEND,
                                "Member",
                                registered().decisions().getFirst().recordedAt(),
                                true)))));
    }

    private static Stream<ExamplePage> person() {
        List<PersonPage.Line> timeline = suspended().decisions().reversed().stream()
                .map(each ->
                        new PersonPage.Line(each, null, each.kind() == DecisionKind.SUSPEND ? each.number() : null))
                .toList();
        PersonPage full = new PersonPage(
                COACH.toString(),
                NAME,
                "100 0423",
                CoachExamples.noor(COACH),
                new PersonPage.Standing(
                        RegistrationState.SUSPENDED,
                        TODAY,
                        days("2023-03-01", "2028-03-01"),
                        List.of(Annotation.EXTRA_PREGNANCY)),
                timeline,
                List.of(new PersonPage.Offer("register.kind.LIFT_SUSPENSION", "schorsing-opheffen")),
                "id",
                List.of(new PersonPage.OtherRecord(COACH.toString(), NAME, "100 0318", false)),
                List.of(FORMER));
        PersonPage empty = new PersonPage(
                COACH.toString(),
                NAME,
                null,
                null,
                new PersonPage.Standing(RegistrationState.NOT_REGISTERED, null, null, List.of()),
                List.of(),
                List.of(),
                null,
                List.of(new PersonPage.OtherRecord(COACH.toString(), NAME, "100 0423", true)),
                List.of());
        return Stream.of(ExamplePage.of("register/person", full), ExamplePage.of("register/person", "empty", empty));
    }

    private static Stream<ExamplePage> decisions() {
        Decision granted = registered().decisions().getFirst();
        Decision measure = suspended().decisions().getLast();
        return Stream.of(
                ExamplePage.of("register/decision", new DecisionPage(NAME, granted)),
                ExamplePage.of("register/decision", "measure", new DecisionPage(NAME, measure)));
    }

    private static Stream<ExamplePage> forms() {
        DecisionForm fresh = DecisionForm.fresh("21-11-2026", 1);
        return Stream.of(KindAddress.values())
                .map(kind -> ExamplePage.of(
                        "register/decide",
                        kind.address(),
                        new DecidePage(
                                COACH.toString(),
                                NAME,
                                DecidePages.words(kind),
                                fresh,
                                kind == KindAddress.EXTEND
                                        ? FormErrors.of("einde", "register.form.no-day")
                                        : FormErrors.none(),
                                kind == KindAddress.REGISTER ? notMet() : null,
                                List.of(Choice.of("a", "2026-00001")),
                                kind == KindAddress.RENEW
                                        ? Refusal.of(new Taking.NotFromHere(
                                                RegistrationState.STRUCK_OFF, DecisionKind.RENEW))
                                        : null)));
    }

    private static Stream<ExamplePage> checks() {
        ProposedDecision suspending = proposed(registered(), DecisionKind.SUSPEND, TODAY);
        ProposedDecision registering = proposed(registered(), DecisionKind.REGISTER, days("2026-11-21", "2031-11-21"));
        DecidePage.KindWords kind = DecidePages.words(KindAddress.SUSPEND);
        CheckPage.Consequence consequence =
                new CheckPage.Consequence(RegistrationState.REGISTERED, RegistrationState.SUSPENDED, true);
        DecisionForm form = DecisionForm.fresh("21-11-2026", 1);
        return Stream.of(
                ExamplePage.of(
                        "register/check",
                        new CheckPage(COACH.toString(), NAME, kind, suspending, consequence, form, null)),
                ExamplePage.of(
                        "register/check",
                        "with-assessment",
                        new CheckPage(
                                COACH.toString(),
                                NAME,
                                DecidePages.words(KindAddress.REGISTER),
                                registering,
                                new CheckPage.Consequence(
                                        RegistrationState.REGISTERED, RegistrationState.REGISTERED, false),
                                form,
                                null)),
                ExamplePage.of("register/check", "waiting", waiting(suspending, kind, consequence, false)),
                ExamplePage.of("register/check", "own", waiting(suspending, kind, consequence, true)),
                ExamplePage.of("register/check", "refused", waiting(suspending, kind, null, false)));
    }

    private static CheckPage waiting(
            ProposedDecision decision,
            DecidePage.KindWords kind,
            CheckPage.@Nullable Consequence consequence,
            boolean own) {
        Refusal refusal = consequence == null ? Refusal.of(new Taking.Overtaken(3)) : null;
        return new CheckPage(
                COACH.toString(),
                NAME,
                kind,
                decision,
                consequence,
                null,
                new CheckPage.Waiting("id", "Member", own, refusal));
    }
}

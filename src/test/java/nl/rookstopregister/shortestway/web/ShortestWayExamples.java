package nl.rookstopregister.shortestway.web;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.rookstopregister.norms.Dossier;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.norms.Recognition;
import nl.rookstopregister.norms.files.ShippedNorms;
import nl.rookstopregister.pages.FormAnswer;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.shortestway.WaySamples;
import nl.rookstopregister.shortestway.model.ActivityOffer;
import nl.rookstopregister.shortestway.model.ActivityOffer.Stage;
import nl.rookstopregister.shortestway.model.Answer;
import nl.rookstopregister.shortestway.model.Objective;
import nl.rookstopregister.shortestway.model.Offer;
import nl.rookstopregister.shortestway.model.Situation;
import nl.rookstopregister.shortestway.solver.ShortestWay;
import nl.rookstopregister.support.ExamplePage;
import nl.rookstopregister.support.ExamplePages;

/** The page on the shortest way in the states that matter. */
final class ShortestWayExamples implements ExamplePages {

    private static final NormBook NORMS = ShippedNorms.read();
    private static final LocalDate SPRING = LocalDate.parse("2027-03-10");
    private static final LocalDate AUTUMN = LocalDate.parse("2027-10-06");
    private static final Offer NEAR =
            WaySamples.offer(WaySamples.training("kwaliteit", 4, "6.1", "7.1"), 220, 46, SPRING);
    private static final Offer FAR =
            WaySamples.offer(WaySamples.training("organisatie", 5, "6.1", "6.2"), 310, 380, AUTUMN, AUTUMN.plusDays(7));
    private static final Offer ONLINE =
            WaySamples.offer(WaySamples.training("dossier", 3, "6.2", "7.1"), 95, 0, AUTUMN);
    private static final Offer CANCELLED = WaySamples.offer(
            WaySamples.training("vervanging", 3, "6.2"), Recognition.RECOGNISED, true, true, 120, 60, SPRING);
    private static final Offer FULL = WaySamples.offer(
            WaySamples.training("mps", 3, "7.1"), Recognition.RECOGNISED, false, false, 0, 60, AUTUMN.plusDays(30));
    private static final ActivityOffer CONGRESS =
            WaySamples.named("Longcongres (demonstratie)", 2, true, 60, SPRING.plusDays(20));
    private static final ActivityOffer LECTURE =
            WaySamples.named("Lezing over dampen (demonstratie)", 2, false, 0, SPRING.plusDays(25));
    private static final ActivityOffer OVER =
            WaySamples.named("Regiodag stoppen met roken (demonstratie)", 2, false, 0, WaySamples.TODAY.minusDays(3));
    private static final ActivityOffer TEACHING = WaySamples.kinds().get(1);
    private static final NamedActivityForm WRONG =
            new NamedActivityForm("", "CONGRESS", "31-4-2027", "twee", "0", null, "veel", "");

    @Override
    public Stream<ExamplePage> examples() {
        Dossier lacking = WaySamples.lacking(List.of("6.1", "6.2", "7.1"), 4, 4, 3);
        Dossier nearly = WaySamples.lacking(List.of("6.2"), 4, 4, 2);
        Dossier complete = WaySamples.lacking(List.of(), 5, 5, 5);
        return Stream.of(
                example("found", situation(lacking, List.of(), List.of(NEAR, FAR, ONLINE)), FormErrors.none()),
                example(
                        "refused",
                        situation(lacking, List.of(), List.of(NEAR, FAR, ONLINE)),
                        FormErrors.of("voorstel", "shortestway.not-offered")),
                example("planned", situation(lacking, List.of(NEAR, ONLINE), List.of()), FormErrors.none()),
                example(
                        "changed",
                        situation(lacking, List.of(CANCELLED, FULL), List.of(NEAR, FAR, ONLINE)),
                        FormErrors.none()),
                example("nothing-fits", situation(lacking, List.of(), List.of(NEAR)), FormErrors.none()),
                example("nothing-at-all", situation(lacking, List.of(), List.of()), FormErrors.none()),
                example("nothing-missing", situation(complete, List.of(), List.of(NEAR)), FormErrors.none()),
                example("activities", free(nearly, List.of(), withKinds(ONLINE, FAR, CONGRESS)), FormErrors.none()),
                example(
                        "activities-planned",
                        free(
                                nearly,
                                List.of(
                                        ONLINE,
                                        TEACHING,
                                        CONGRESS.done(CONGRESS.lastDay(), CONGRESS.points(), Stage.HANDED_IN)),
                                List.of()),
                        FormErrors.none()),
                example(
                        "activities-changed",
                        free(
                                nearly,
                                List.of(
                                        ONLINE,
                                        OVER,
                                        CONGRESS.done(CONGRESS.lastDay(), CONGRESS.points(), Stage.REFUSED)),
                                withKinds(FAR)),
                        FormErrors.none()),
                example("activities-do-not-fit", free(lacking, List.of(), withKinds(CONGRESS)), FormErrors.none()),
                example(
                        "activities-only-accredited",
                        situation(lacking, List.of(), List.of(NEAR, FAR, ONLINE, CONGRESS, LECTURE)),
                        FormErrors.none()),
                example(
                        "tomorrow",
                        Situation.of(
                                NORMS,
                                lacking,
                                WaySamples.TODAY.plusDays(1),
                                List.of(),
                                List.of(NEAR),
                                WaySamples.TODAY),
                        FormErrors.none()),
                named("empty", NamedActivityForm.EMPTY, lacking, FormErrors.none()),
                named("wrong", WRONG, lacking, ((FormAnswer.Invalid<?>) WRONG.read()).errors()),
                named("nothing-missing", NamedActivityForm.EMPTY, complete, FormErrors.none()),
                ExamplePage.of(
                        "shortestway/way", "busy", page(situation(lacking, List.of(), List.of()), new Answer.Busy())),
                ExamplePage.of(
                        "shortestway/way",
                        "out-of-time",
                        page(situation(lacking, List.of(), List.of()), new Answer.OutOfTime())),
                ExamplePage.of(
                        "shortestway/way",
                        "no-term",
                        new ShortestWayPage(
                                null, Objective.COST, new Answer.NothingMissing(), null, FormErrors.none())));
    }

    private static ExamplePage named(String state, NamedActivityForm form, Dossier dossier, FormErrors errors) {
        return ExamplePage.of(
                "shortestway/name-activity",
                state,
                new NameActivityPage(
                        form, situation(dossier, List.of(), List.of()).gap().points(), errors));
    }

    private static List<Offer> withKinds(Offer... offers) {
        return Stream.concat(Stream.of(offers), WaySamples.kinds().stream()).toList();
    }

    /** Under a norm that leaves points free. */
    private static Situation free(Dossier dossier, List<Offer> chosen, List<Offer> all) {
        return Situation.of(WaySamples.norms(80), dossier, WaySamples.DEADLINE, chosen, all, WaySamples.TODAY);
    }

    private static ExamplePage example(String state, Situation situation, FormErrors errors) {
        Answer answer =
                new ShortestWay(Duration.ofSeconds(5)).find(situation.gap(), situation.offers(), Objective.COST);
        ShortestWayPage page = page(situation, answer);
        return ExamplePage.of(
                "shortestway/way",
                state,
                new ShortestWayPage(situation, page.objective(), answer, page.calendar(), errors));
    }

    private static ShortestWayPage page(Situation situation, Answer answer) {
        URI calendar = situation.somethingChanged() ? null : URI.create("http://localhost:8080/kalender/geheim.ics");
        return new ShortestWayPage(situation, Objective.COST, answer, calendar, FormErrors.none());
    }

    private static Situation situation(Dossier dossier, List<Offer> chosen, List<Offer> agenda) {
        return Situation.of(NORMS, dossier, WaySamples.DEADLINE, chosen, agenda, WaySamples.TODAY);
    }
}

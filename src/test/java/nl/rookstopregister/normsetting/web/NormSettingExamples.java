package nl.rookstopregister.normsetting.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.rookstopregister.norms.Adoption;
import nl.rookstopregister.norms.Assessment;
import nl.rookstopregister.norms.Dossier;
import nl.rookstopregister.norms.EducationLevel;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Facts;
import nl.rookstopregister.norms.Fault;
import nl.rookstopregister.norms.Holding;
import nl.rookstopregister.norms.NormId;
import nl.rookstopregister.norms.NormText;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.norms.Proof;
import nl.rookstopregister.norms.Standing;
import nl.rookstopregister.norms.Status;
import nl.rookstopregister.norms.files.DraftExamples;
import nl.rookstopregister.norms.files.NormLines;
import nl.rookstopregister.norms.files.ShippedNorms;
import nl.rookstopregister.norms.model.AdoptedNorms;
import nl.rookstopregister.normsetting.model.Change;
import nl.rookstopregister.normsetting.model.Draft;
import nl.rookstopregister.normsetting.model.Edition;
import nl.rookstopregister.normsetting.model.PersonChanged;
import nl.rookstopregister.normsetting.model.Proposal;
import nl.rookstopregister.normsetting.model.Result;
import nl.rookstopregister.normsetting.model.Roadmap;
import nl.rookstopregister.normsetting.model.Traits;
import nl.rookstopregister.normsetting.model.TrialRun;
import nl.rookstopregister.normsetting.model.TrialRuns.PeopleFilter;
import nl.rookstopregister.normsetting.usecase.DraftReading;
import nl.rookstopregister.normsetting.usecase.ExplainTrial.Explained;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.Pager;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.support.ExamplePage;
import nl.rookstopregister.support.ExamplePages;
import org.jspecify.annotations.Nullable;

class NormSettingExamples implements ExamplePages {

    private static final UUID ID = UUID.fromString("7d1f2b52-5d0e-4c1f-9b57-7f6a52a0a001");
    private static final NormId ORIGIN = new NormId("2022", 1);
    private static final NormId NORM = new NormId("2022", 2);
    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private static final LocalDate NEW_YEAR = LocalDate.parse("2027-01-01");
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final Actor KARIMA = new Actor(UUID.nameUUIDFromBytes(new byte[] {1}), "Karima Commissie");
    private static final Actor WOUTER = new Actor(UUID.nameUUIDFromBytes(new byte[] {2}), "Wouter Commissie");
    private static final String ORIGINAL = DraftExamples.text(Map.of());
    private static final String STRICTER = DraftExamples.text(Map.of("points", "20", "from", "2027-06-01"));
    private static final AdoptedNorms NORMS = ShippedNorms.read();
    private static final AdoptedNorms WITH_DRAFT = NORMS.with(
            DraftExamples.with(Map.of("points", "20")), new Adoption(NORM, NEW_YEAR, TODAY, "Vergadering 12, punt 5"));
    private static final CoachId COACH = CoachId.valueOf("11111111-1111-4111-8111-111111111111");
    private static final PersonChanged FALLS_OUT = new PersonChanged(
            COACH, new Change(Status.MET, Status.NOT_MET), new Traits("nurse", "OV", "2022"), List.of("points"));

    @Override
    public Stream<ExamplePage> examples() {
        return Stream.of(lists(), roadmaps(), drafts(), editing(), trials()).flatMap(each -> each);
    }

    private static Stream<ExamplePage> lists() {
        NormText norm = WITH_DRAFT.text(NORM).orElseThrow();
        NormText origin = NORMS.text(ORIGIN).orElseThrow();
        NormText past = NORMS.text(new NormId("2013", 1)).orElseThrow();
        return Stream.of(
                ExamplePage.of(
                        "normsetting/norms",
                        new NormsInPreparationPage(
                                List.of(
                                        new NormsInPreparationPage.Line(draft(null), norm),
                                        new NormsInPreparationPage.Line(draft(proposal()), norm)),
                                List.of(new NormsInPreparationPage.Line(finished(Draft.Stage.ADOPTED), norm)),
                                List.of(
                                        new NormsInPreparationPage.Known(
                                                norm,
                                                Holding.ANNOUNCED,
                                                WITH_DRAFT.adoption(NORM).orElseThrow()),
                                        new NormsInPreparationPage.Known(origin, Holding.IN_FORCE, null),
                                        new NormsInPreparationPage.Known(past, Holding.PAST, null)))),
                ExamplePage.of(
                        "normsetting/norms",
                        "none",
                        new NormsInPreparationPage(
                                List.of(),
                                List.of(),
                                List.of(new NormsInPreparationPage.Known(origin, Holding.IN_FORCE, null)))));
    }

    private static Stream<ExamplePage> roadmaps() {
        NormText norm = WITH_DRAFT.text(NORM).orElseThrow();
        NormText origin = NORMS.text(ORIGIN).orElseThrow();
        Roadmap empty = new Roadmap(false, List.of());
        Roadmap roadmap = new Roadmap(
                true,
                List.of(
                        new Roadmap.Step(ID, "Voorleggen aan coaches", "Kwaliteitscommissie", TODAY, TODAY),
                        new Roadmap.Step(
                                COACH.value(), "Vaststellen", "Kwaliteitscommissie", TODAY.plusDays(20), null)));
        RoadmapPage.Typed typed = new RoadmapPage.Typed("Vaststellen", "", "binnenkort");
        return Stream.of(
                ExamplePage.of(
                        "normsetting/roadmap",
                        new RoadmapPage(draft(null), norm, roadmap, RoadmapPage.Typed.NOTHING, FormErrors.none())),
                ExamplePage.of(
                        "normsetting/roadmap",
                        "wrong",
                        new RoadmapPage(
                                draft(null),
                                norm,
                                empty,
                                typed,
                                FormErrors.of("wie", "normsetting.roadmap.wrong.by")
                                        .and("wanneer", "normsetting.wrong.day"))),
                ExamplePage.of(
                        "normsetting/on-their-way",
                        new NormsOnTheirWayPage(List.of(new NormsOnTheirWayPage.Line(norm, origin, roadmap)))),
                ExamplePage.of("normsetting/on-their-way", "none", new NormsOnTheirWayPage(List.of())));
    }

    private static Stream<ExamplePage> drafts() {
        return Stream.of(
                ExamplePage.of("normsetting/draft", draftPage(draft(null), false, FormErrors.none())),
                ExamplePage.of("normsetting/draft", "proposed", draftPage(draft(proposal()), false, FormErrors.none())),
                ExamplePage.of("normsetting/draft", "own", draftPage(draft(proposal()), true, FormErrors.none())),
                ExamplePage.of(
                        "normsetting/draft",
                        "wrong",
                        draftPage(draft(null), false, FormErrors.of("besluit", "normsetting.wrong.decision"))),
                ExamplePage.of(
                        "normsetting/draft",
                        "adopted",
                        draftPage(finished(Draft.Stage.ADOPTED), false, FormErrors.none())),
                ExamplePage.of(
                        "normsetting/draft",
                        "put-aside",
                        draftPage(finished(Draft.Stage.PUT_ASIDE), false, FormErrors.none())));
    }

    private static DraftPage draftPage(Draft draft, boolean own, FormErrors errors) {
        return new DraftPage(
                draft,
                DraftReading.norm(draft),
                NormLines.of(STRICTER).orElseThrow().parts(),
                2,
                new DraftPage.Past(
                        List.of(edition(), new Edition(1, ORIGINAL, WOUTER, NOW)),
                        List.of(run(TrialRun.Stage.RUNNING), run(TrialRun.Stage.DONE))),
                new DraftPage.Typed("RENEWAL", "1-1-2027", "1-1-2027", ""),
                own,
                errors);
    }

    private static Stream<ExamplePage> editing() {
        String wrong = STRICTER.replace("points: 20", "points: twintig");
        NormLines.Part part =
                NormLines.of(STRICTER).orElseThrow().part(DraftExamples.POINTS).orElseThrow();
        return Stream.of(
                ExamplePage.of("normsetting/text", new DraftTextPage(draft(null), STRICTER, 2, List.of(), null)),
                ExamplePage.of(
                        "normsetting/text",
                        "wrong",
                        new DraftTextPage(
                                draft(null),
                                wrong,
                                2,
                                List.of(new Fault(
                                        495, DraftExamples.POINTS + "/points", "string gevonden, integer verwacht")),
                                null)),
                ExamplePage.of(
                        "normsetting/text",
                        "overtaken",
                        new DraftTextPage(draft(null), STRICTER, 2, List.of(), new Edition(2, ORIGINAL, WOUTER, NOW))),
                ExamplePage.of(
                        "normsetting/requirement",
                        new RequirementPage(draft(null), part, Map.of(), 2, false, FormErrors.none())),
                ExamplePage.of(
                        "normsetting/requirement",
                        "wrong",
                        new RequirementPage(
                                draft(null),
                                part,
                                Map.of("points", "veel"),
                                2,
                                true,
                                FormErrors.of("veld-points", "normsetting.wrong.amount", 0, 999_999))),
                ExamplePage.of(
                        "normsetting/comparison",
                        new ComparisonPage(
                                draft(null), DraftReading.norm(draft(null)), Comparison.of(ORIGINAL, STRICTER))));
    }

    private static Stream<ExamplePage> trials() {
        NormText norm = WITH_DRAFT.text(NORM).orElseThrow();
        return Stream.of(
                ExamplePage.of("normsetting/trial", new TrialPage(run(TrialRun.Stage.DONE), norm, result(), reasons())),
                ExamplePage.of(
                        "normsetting/trial",
                        "running",
                        new TrialPage(run(TrialRun.Stage.RUNNING), norm, new Result(), Map.of())),
                ExamplePage.of(
                        "normsetting/trial",
                        "cancelled",
                        new TrialPage(run(TrialRun.Stage.CANCELLED), norm, new Result(), Map.of())),
                ExamplePage.of(
                        "normsetting/trial",
                        "failed",
                        new TrialPage(run(TrialRun.Stage.FAILED), norm, new Result(), Map.of())),
                ExamplePage.of(
                        "normsetting/people",
                        new PeopleChangedPage(
                                run(TrialRun.Stage.DONE),
                                norm,
                                new PeopleFilter("uit", "points", "nurse", "OV", "2022"),
                                List.of(new PeopleChangedPage.Line(FALLS_OUT, "Noor Jansen")),
                                new Pager(1, 50, 137, "/bureau/normen/proef/" + ID + "/mensen"))),
                ExamplePage.of(
                        "normsetting/people",
                        "none",
                        new PeopleChangedPage(
                                run(TrialRun.Stage.DONE),
                                norm,
                                PeopleFilter.ALL,
                                List.of(),
                                new Pager(1, 50, 0, "/bureau/normen/proef/" + ID + "/mensen"))),
                ExamplePage.of(
                        "normsetting/person",
                        new PersonChangedPage(
                                run(TrialRun.Stage.DONE),
                                "Noor Jansen",
                                new Explained(FALLS_OUT, assessment(NORMS), assessment(WITH_DRAFT)))));
    }

    private static Assessment assessment(AdoptedNorms norms) {
        List<Fact> facts =
                new ArrayList<>(List.of(Facts.diploma(EducationLevel.HBO), Facts.training(Facts.BASIC, "2022-09-18")));
        facts.add(new Fact.SelfEvaluation("evaluation", TODAY.minusYears(1), Proof.of(Proof.Kind.OWN_STATEMENT)));
        for (int year = 2022; year <= 2026; year++) {
            facts.add(Facts.hours(30, year + "-05-01"));
            facts.add(Facts.points("p" + year, 3, year + "-05-01"));
        }
        Dossier dossier = new Dossier(
                Standing.registeredSince(Facts.day("2022-02-01"), Facts.term("2022-02-01", "2027-02-01")), facts);
        return norms.assess(dossier, Procedure.RENEWAL, NEW_YEAR);
    }

    private static Result result() {
        Result result = new Result();
        Change falls = new Change(Status.MET, Status.NOT_MET);
        Change stays = new Change(Status.MET, Status.MET);
        result.add(new Result.Group(falls, new Traits("practice_nurse", "OV", "2022")), 112);
        result.add(new Result.Group(falls, new Traits("nurse", "UT", "2016")), 25);
        result.add(new Result.Group(stays, new Traits("practice_nurse", "UT", "2022")), 1_204);
        result.add(new Result.Group(stays, new Traits("", "", "")), 3);
        return result;
    }

    private static Map<String, Integer> reasons() {
        Map<String, Integer> reasons = new LinkedHashMap<>();
        reasons.put("points", 131);
        reasons.put("hours", 6);
        return reasons;
    }

    private static TrialRun run(TrialRun.Stage stage) {
        return new TrialRun(
                ID,
                ID,
                2,
                new TrialRun.Question(Procedure.RENEWAL, NEW_YEAR),
                stage,
                new TrialRun.Progress(1_000, 1_982),
                new TrialRun.Asked(KARIMA, NOW),
                stage == TrialRun.Stage.DONE ? NOW : null);
    }

    private static Draft draft(@Nullable Proposal proposal) {
        return new Draft(ID, ORIGIN, NORM, Draft.Stage.IN_PREPARATION, edition(), proposal);
    }

    private static Draft finished(Draft.Stage stage) {
        return new Draft(ID, ORIGIN, NORM, stage, edition(), null);
    }

    private static Edition edition() {
        return new Edition(2, STRICTER, KARIMA, NOW);
    }

    private static Proposal proposal() {
        return new Proposal(ID, 2, NEW_YEAR, "Vergadering 14 november 2026, punt 5", WOUTER, NOW);
    }
}

package nl.rookstopregister.supervision.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.rookstopregister.norms.Competences;
import nl.rookstopregister.norms.NormText;
import nl.rookstopregister.norms.Text;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.Pager;
import nl.rookstopregister.pages.Visitor;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.supervision.SupervisionId;
import nl.rookstopregister.supervision.model.Draft;
import nl.rookstopregister.supervision.model.PracticeJudgement;
import nl.rookstopregister.supervision.model.Rubric;
import nl.rookstopregister.supervision.model.SharedPractice;
import nl.rookstopregister.supervision.model.Supervision;
import nl.rookstopregister.supervision.model.Supervision.State;
import nl.rookstopregister.supervision.usecase.Colleague;
import nl.rookstopregister.supervision.usecase.JudgeInPractice.Judging;
import nl.rookstopregister.supervision.usecase.ReadSupervision.Between;
import nl.rookstopregister.supervision.usecase.ReadSupervision.Own;
import nl.rookstopregister.support.ExamplePage;
import nl.rookstopregister.support.ExamplePages;

/** Every page of supervision, in the states that matter. */
final class SupervisionExamples implements ExamplePages {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final CoachId NOOR = new CoachId(new UUID(2, 2));
    private static final CoachId BAS = new CoachId(new UUID(3, 3));
    private static final Visitor SOMEBODY = new Visitor("Noor van den Berg", Set.of("COACH"), true, 0);
    private static final Visitor OFFICE = new Visitor("Bo Bureau", Set.of(Visitor.OFFICE), false, 0);
    private static final Rubric RUBRIC = new Rubric(
            List.of(
                    new NormText.Role(
                            1,
                            new Text("Vakinhoudelijk handelen", "Professional practice"),
                            "",
                            List.of(
                                    competence(
                                            "1.1", "Kent de gevolgen van tabaksgebruik en stoppen voor de gezondheid"),
                                    competence("1.2", "Voert een motiverend gesprek"))),
                    new NormText.Role(
                            7,
                            new Text("Professionaliteit", "Professionalism"),
                            "",
                            List.of(competence("7.1", "Legt het minimale processet vast")))),
            List.of(
                    new Rubric.Epa("intakes", new Text("Intakes", "Intakes"), 10),
                    new Rubric.Epa("referrals", new Text("Doorverwijzingen", "Referrals"), 2)));
    private static final Draft HALF =
            new Draft(Map.of("1.1", Draft.SHOWN, "opmerking-1", "Rustig en duidelijk gesprek.", "intakes", "veel"));
    private static final Draft WHOLE = new Draft(
            Map.of("1.1", Draft.SHOWN, "1.2", Draft.SHOWN, "7.1", Draft.NOT_YET, "intakes", "12", "referrals", "2"));

    @Override
    public Stream<ExamplePage> examples() {
        return Stream.concat(
                Stream.of(lists(), ones(), judging()).flatMap(pages -> pages).map(page -> page.by(SOMEBODY)), office());
    }

    private static Stream<ExamplePage> lists() {
        return Stream.of(
                ExamplePage.of(
                        "supervision/all",
                        "empty",
                        new SupervisionsPage(new Own(List.of(), List.of(), 0, 10, 3), "", "", FormErrors.none())),
                ExamplePage.of(
                        "supervision/all",
                        new SupervisionsPage(
                                new Own(
                                        List.of(between(State.SIGNED), between(State.DECLINED)),
                                        List.of(between(State.ASKED), between(State.ACCEPTED), between(State.SIGNED)),
                                        4,
                                        10,
                                        3),
                                "104 2317",
                                "",
                                FormErrors.of(
                                        "nummer", "supervision.refused.too-short", 3, LocalDate.of(2027, 3, 1)))));
    }

    private static Stream<ExamplePage> office() {
        return Stream.of(
                        ExamplePage.of(
                                "supervision/signed",
                                "empty",
                                new SignedPage(List.of(), new Pager(1, 25, 0, "/bureau/supervisie"))),
                        ExamplePage.of(
                                "supervision/signed",
                                new SignedPage(
                                        List.of(between(State.SIGNED), between(State.SIGNED)),
                                        new Pager(1, 25, 2, "/bureau/supervisie"))),
                        ExamplePage.of("supervision/weigh", new WeighPage(between(State.SIGNED), RUBRIC, 10)))
                .map(page -> page.by(OFFICE));
    }

    private static Stream<ExamplePage> ones() {
        return EnumSet.allOf(State.class).stream()
                .flatMap(state -> Stream.of(
                        ExamplePage.of("supervision/one", "coach " + state, one(state, false)),
                        ExamplePage.of("supervision/one", "supervisor " + state, one(state, true))));
    }

    private static SupervisionPage one(State state, boolean supervisor) {
        boolean judging = supervisor && (state == State.ACCEPTED || state == State.SIGNED);
        return new SupervisionPage(
                between(state),
                supervisor,
                RUBRIC,
                judging
                        ? List.of(
                                new SupervisionPage.Progress("1", 2, 2),
                                new SupervisionPage.Progress("7", 0, 1),
                                new SupervisionPage.Progress(Rubric.EPAS, 1, 2))
                        : List.of(),
                10,
                "",
                state == State.ACCEPTED && supervisor
                        ? FormErrors.of("opmerking", "supervision.wrong.remark")
                        : FormErrors.none());
    }

    private static Stream<ExamplePage> judging() {
        return Stream.of(
                ExamplePage.of("supervision/judge", new JudgePage(judging(HALF), "1", FormErrors.none())),
                ExamplePage.of(
                        "supervision/judge",
                        "epas",
                        new JudgePage(
                                judging(HALF), Rubric.EPAS, FormErrors.of("intakes", "supervision.wrong.number"))),
                ExamplePage.of(
                        "supervision/sign",
                        "incomplete",
                        new SignPage(judging(HALF), FormErrors.of("gezien", "supervision.wrong.incomplete"))),
                ExamplePage.of("supervision/sign", new SignPage(judging(WHOLE), FormErrors.none())));
    }

    private static Judging judging(Draft draft) {
        return new Judging(
                supervision(State.ACCEPTED), new Colleague(NOOR, "Noor van den Berg", "104 2317"), RUBRIC, draft);
    }

    private static Between between(State state) {
        return new Between(
                supervision(state),
                new Colleague(NOOR, "Noor van den Berg", "104 2317"),
                new Colleague(BAS, "Bas Oudkerk", "104 5520"),
                Set.of(SharedPractice.SAME_ADDRESS, SharedPractice.SAME_PRACTICE),
                4,
                state == State.SIGNED ? List.of(judgement(1), judgement(2)) : List.of());
    }

    private static Supervision supervision(State state) {
        return new Supervision(
                new SupervisionId(new UUID(5, state.ordinal())),
                NOOR,
                BAS,
                state,
                "Ik werk sinds dit jaar zelfstandig. Wilt u meekijken?",
                state == State.SENT_BACK ? "Laat mij nog een intake zien." : "",
                NOW,
                NOW);
    }

    private static PracticeJudgement judgement(int ordinal) {
        return new PracticeJudgement(
                new UUID(6, ordinal),
                new SupervisionId(new UUID(5, 5)),
                ordinal,
                BAS,
                LocalDate.of(2019, 1, 1),
                Competences.of("1.1", "1.2"),
                Competences.of("7.1"),
                Map.of("intakes", 12, "referrals", 1),
                Map.of("1", "Rustig en duidelijk gesprek.", Rubric.EPAS, "Ik was bij drie intakes aanwezig."),
                Set.of(SharedPractice.SAME_ADDRESS),
                NOW,
                new Actor(new UUID(3, 1), "Bas Oudkerk"));
    }

    private static NormText.Competence competence(String code, String title) {
        return new NormText.Competence(
                code, new Text(title, title), List.of("legt uit wat stoppen oplevert", "sluit aan bij de cliënt"));
    }
}

package nl.rookstopregister.reflection.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.rookstopregister.forms.QuestionWords;
import nl.rookstopregister.forms.Values;
import nl.rookstopregister.norms.NormText;
import nl.rookstopregister.norms.Text;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.Visitor;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.reflection.MeetingId;
import nl.rookstopregister.reflection.model.EvaluationPart;
import nl.rookstopregister.reflection.model.Meeting;
import nl.rookstopregister.reflection.model.Meeting.Answer;
import nl.rookstopregister.reflection.usecase.ReadMeetings.Seen;
import nl.rookstopregister.reflection.usecase.ReadMeetings.Somebody;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.support.ExamplePage;
import nl.rookstopregister.support.ExamplePages;

/** The pages of intervision and self-evaluation, in the states that matter. */
final class ReflectionExamples implements ExamplePages {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final Visitor NOOR = new Visitor("Noor van den Berg", Set.of("COACH"), true, 0);
    private static final List<NormText.Role> ROLES =
            List.of(new NormText.Role(4, new Text("Kennis en wetenschap", "Knowledge and science"), "", List.of()));

    @Override
    public Stream<ExamplePage> examples() {
        return Stream.concat(intervision(), evaluation()).map(page -> page.by(NOOR));
    }

    private static Stream<ExamplePage> intervision() {
        List<Seen> meetings =
                List.of(seen(1, Answer.AWAITED, false), seen(2, Answer.CONFIRMED, true), seen(3, Answer.DENIED, false));
        return Stream.of(
                ExamplePage.of(
                        "reflection/intervision",
                        "empty",
                        new IntervisionPage(List.of(), ROLES, IntervisionPage.Typed.NOTHING, 2, FormErrors.none())),
                ExamplePage.of(
                        "reflection/intervision",
                        new IntervisionPage(
                                meetings,
                                ROLES,
                                new IntervisionPage.Typed("3-11-2026", "4", "Terugval", "104 2318"),
                                2,
                                FormErrors.of("nummers", "reflection.wrong.unknown", "104 2318"))));
    }

    private static Stream<ExamplePage> evaluation() {
        QuestionWords words = QuestionWords.withOptions(Words.strict(), "reflection");
        Values typed = new Values(Map.of("from", "1-1-2025", "methods", "mps clients", "went_well", "De intakes."));
        List<SelfEvaluationPage.Part> parts = Arrays.stream(EvaluationPart.values())
                .map(part -> new SelfEvaluationPage.Part(part, words.fields(part.questions(), typed, Language.NL)))
                .toList();
        return Stream.of(
                ExamplePage.of(
                        "reflection/self-evaluation",
                        "empty",
                        new SelfEvaluationPage(parts, List.of(), FormErrors.none())),
                ExamplePage.of(
                        "reflection/self-evaluation",
                        new SelfEvaluationPage(
                                parts,
                                List.of(new SelfEvaluationPage.Earlier(new UUID(1, 1), NOW)),
                                FormErrors.of("until", "forms.wrong.missing").and("actions", "forms.wrong.missing"))),
                ExamplePage.of(
                        "reflection/completed",
                        new CompletedPage(
                                NOW,
                                Arrays.stream(EvaluationPart.values())
                                        .map(part -> new CompletedPage.Part(
                                                part, words.lines(part.questions(), typed, Language.NL)))
                                        .toList())));
    }

    private static Seen seen(int number, Answer own, boolean counts) {
        return new Seen(
                new Meeting(
                        new MeetingId(new UUID(9, number)),
                        LocalDate.of(2026, 11, number),
                        4,
                        "Terugval na een geboorte " + number,
                        new CoachId(new UUID(2, 2)),
                        NOW,
                        List.of()),
                List.of(new Somebody("Bas Oudkerk", Answer.CONFIRMED), new Somebody("Tess Visser", Answer.AWAITED)),
                own,
                counts);
    }
}

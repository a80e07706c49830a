package nl.rookstopregister.extensions.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.rookstopregister.extensions.ExtensionReason;
import nl.rookstopregister.extensions.model.ExtensionRequest;
import nl.rookstopregister.extensions.model.ExtensionRequest.State;
import nl.rookstopregister.extensions.model.RequestId;
import nl.rookstopregister.extensions.model.Room;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.Visitor;
import nl.rookstopregister.register.RegisterExamples;
import nl.rookstopregister.support.ExamplePage;
import nl.rookstopregister.support.ExamplePages;
import org.jspecify.annotations.Nullable;

class ExtensionExamples implements ExamplePages {

    private static final LocalDate TODAY = RegisterExamples.TODAY;
    private static final LocalDate LAST = LocalDate.parse("2027-07-31");
    private static final Room ROOM = new Room(LocalDate.parse("2027-01-31"), LocalDate.parse("2028-01-31"));
    private static final Visitor COACH = new Visitor("Noor Voorbeeld", Set.of(), true, 0);
    private static final Visitor OFFICER = new Visitor("Bo Bureau", Set.of(Visitor.OFFICE), false, 0);

    @Override
    public Stream<ExamplePage> examples() {
        return Stream.concat(own(), atTheOffice());
    }

    private static Stream<ExamplePage> own() {
        FormErrors errors =
                FormErrors.of("reden", "extensions.wrong.reason").and("tot", "extensions.wrong.outside", LAST, LAST);
        return Stream.of(
                mine("", ROOM, List.of(), FormErrors.none()),
                mine("with-errors", ROOM, List.of(), errors),
                mine("no-term", null, List.of(), FormErrors.none()),
                mine(
                        "asked",
                        ROOM,
                        Arrays.stream(State.values())
                                .map(ExtensionExamples::request)
                                .toList(),
                        FormErrors.none()));
    }

    private static ExamplePage mine(
            String state, @Nullable Room room, List<ExtensionRequest> requests, FormErrors errors) {
        return ExamplePage.of(
                        "extensions/mine",
                        state,
                        new MyExtensionPage(room, requests, MyExtensionPage.Typed.NOTHING, errors))
                .by(COACH);
    }

    private static Stream<ExamplePage> atTheOffice() {
        List<ExtensionsPage.Line> lines = Arrays.stream(ExtensionReason.values())
                .map(reason -> new ExtensionsPage.Line("/bureau/verlengingen/1", "Noor Jansen", reason, LAST, TODAY))
                .toList();
        FormErrors errors = FormErrors.of("nummer", "extensions.wrong.number").and("tot", "extensions.wrong.day");
        return Stream.of(
                ExamplePage.of(
                                "extensions/all",
                                new ExtensionsPage(lines, ExtensionsPage.Typed.NOTHING, true, FormErrors.none()))
                        .by(OFFICER),
                ExamplePage.of(
                                "extensions/all",
                                "empty",
                                new ExtensionsPage(
                                        List.of(), new ExtensionsPage.Typed("104", "LEAVE", "ooit"), false, errors))
                        .by(OFFICER),
                one("", State.ASKED, true, null),
                one("office", State.ASKED, false, null),
                one("obstacle", State.ASKED, true, "extensions.obstacle.overtaken"),
                one("granted", State.GRANTED, true, null));
    }

    private static ExamplePage one(String state, State stands, boolean mayDecide, @Nullable String obstacle) {
        return ExamplePage.of(
                        "extensions/one",
                        state,
                        new ExtensionPage(
                                request(stands), "Noor Jansen", ROOM, mayDecide, 1, "", obstacle, FormErrors.none()))
                .by(OFFICER);
    }

    private static ExtensionRequest request(State state) {
        return new ExtensionRequest(
                new RequestId(UUID.fromString("aaaaaaaa-1111-4111-8111-111111111111")),
                RegisterExamples.COACH,
                ExtensionReason.LEAVE,
                LAST,
                new ExtensionRequest.Asked(TODAY, RegisterExamples.OFFICER, state == State.GRANTED),
                state,
                state == State.GRANTED || state == State.REFUSED ? "2026-00417" : null,
                state == State.ASKED ? null : TODAY);
    }
}

package nl.rookstopregister.correspondence.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.rookstopregister.correspondence.LetterSummary;
import nl.rookstopregister.correspondence.model.KeptMail;
import nl.rookstopregister.correspondence.model.Letter;
import nl.rookstopregister.correspondence.model.MailId;
import nl.rookstopregister.correspondence.model.MailState;
import nl.rookstopregister.correspondence.model.MailText;
import nl.rookstopregister.pages.Pager;
import nl.rookstopregister.register.DecisionKind;
import nl.rookstopregister.register.DecisionNumber;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.support.ExamplePage;
import nl.rookstopregister.support.ExamplePages;

class CorrespondenceExamples implements ExamplePages {

    private static final Instant MOMENT = Instant.parse("2026-11-21T09:00:00Z");
    private static final DecisionNumber NUMBER = new DecisionNumber(2026, 417);

    @Override
    public Stream<ExamplePage> examples() {
        return Stream.of(
                ExamplePage.of("correspondence/outbox", "empty", outbox(List.of(), false)),
                ExamplePage.of(
                        "correspondence/outbox",
                        "every-state",
                        outbox(
                                Arrays.stream(MailState.values())
                                        .map(CorrespondenceExamples::mail)
                                        .toList(),
                                true)),
                ExamplePage.of(
                        "correspondence/paper",
                        new PaperPostPage(List.of(new PaperPostPage.Line(mail(MailState.ON_PAPER), "Noor Jansen")))),
                ExamplePage.of("correspondence/paper", "empty", new PaperPostPage(List.of())),
                ExamplePage.of(
                        "correspondence/outbox-mail", "paper", new OutboxMailPage(mail(MailState.ON_PAPER), true)),
                ExamplePage.of("correspondence/outbox-mail", "kept", new OutboxMailPage(mail(MailState.KEPT), false)),
                ExamplePage.of(
                        "correspondence/outbox-mail", "lost", new OutboxMailPage(mail(MailState.UNCERTAIN), true)),
                ExamplePage.of(
                        "correspondence/outbox-mail", "bounced", new OutboxMailPage(mail(MailState.BOUNCED), true)),
                ExamplePage.of("correspondence/letter", new LetterPage(NUMBER, letter(), true)),
                ExamplePage.of("correspondence/letter", "of-another", new LetterPage(NUMBER, letter(), false)),
                ExamplePage.of("correspondence/letters", "empty", new MyLettersPage(List.of())),
                ExamplePage.of(
                        "correspondence/letters",
                        new MyLettersPage(Arrays.stream(DecisionKind.values())
                                .filter(DecisionKind::hasLetter)
                                .map(kind -> new LetterSummary(
                                        NUMBER, kind, LocalDate.of(2026, 11, 21), kind == DecisionKind.REFUSE))
                                .toList())));
    }

    private static OutboxPage outbox(List<KeptMail> mails, boolean serverIsSet) {
        return new OutboxPage(mails, new Pager(1, 50, mails.size(), "/bureau/post"), 2, serverIsSet);
    }

    private static KeptMail mail(MailState state) {
        return new KeptMail(
                new MailId(UUID.fromString("00000000-0000-4000-8000-000000000003")),
                "noor@voorbeeld.example",
                new MailText(
                        Language.NL,
                        "Activeer uw account",
                        "Beste Noor Voorbeeld,\n\nEr staat een account voor u klaar.",
                        state == MailState.SENT ? null : "http://localhost:8080/activeren/voorbeeld",
                        "Account activeren"),
                null,
                state,
                2,
                state == MailState.BOUNCED ? "Bureau Voorbeeld" : "550 no such user",
                MOMENT,
                state == MailState.SENT ? MOMENT : null);
    }

    private static Letter letter() {
        return new Letter(
                Letter.FORMAT,
                Language.NL,
                List.of("Noor Voorbeeld", "Voorbeeldstraat 1", "1234 AB  Utrecht"),
                "Uw aanvraag is afgewezen",
                List.of(new Letter.Fact("Datum van het besluit", "21 november 2026")),
                List.of("Beste Noor Voorbeeld,", "Wij wijzen uw aanvraag af."),
                List.of(new Letter.Section(
                        "Hoe u voldoet aan de eisen",
                        List.of("U voldoet niet aan alle eisen."),
                        List.of(
                                new Letter.Requirement("Voldaan", "Opleiding (S1)", "Gevonden.", null, false),
                                new Letter.Requirement(
                                        "Niet voldaan",
                                        "Scholing (S1)",
                                        "Niet gevonden.",
                                        "Volg een scholing.",
                                        true)))),
                List.of("Bureau Voorbeeld"),
                true);
    }
}

package nl.rookstopregister.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.correspondence.letter.SampleLetters;
import nl.rookstopregister.correspondence.model.KeptMail;
import nl.rookstopregister.correspondence.model.KeptMails;
import nl.rookstopregister.correspondence.model.MailId;
import nl.rookstopregister.correspondence.model.MailState;
import nl.rookstopregister.correspondence.model.StoredLetter;
import nl.rookstopregister.correspondence.usecase.AnnounceDecision;
import nl.rookstopregister.correspondence.usecase.OpenLetter;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.dossiers.PersonName;
import nl.rookstopregister.register.Body;
import nl.rookstopregister.register.Decision;
import nl.rookstopregister.register.DecisionKind;
import nl.rookstopregister.register.DecisionTaken;
import nl.rookstopregister.register.Grounds;
import nl.rookstopregister.register.ProposedDecision;
import nl.rookstopregister.register.Register;
import nl.rookstopregister.register.Taking;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.support.SignedInAs;
import nl.rookstopregister.support.StoryTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@StoryTest
class LetterStoryTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Autowired
    Register register;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Letters letters;

    @Autowired
    OpenLetter opening;

    @Autowired
    AnnounceDecision announcing;

    @Autowired
    KeptMails mails;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    CoachId coach = CoachId.random();
    Decision refusal;

    @BeforeEach
    void refuse() {
        dossiers.keep(SampleLetters.details(coach, Language.NL, new PersonName("Noor", "de", "Voorbeeld")));
        Taking taking = register.take(new ProposedDecision(
                UUID.randomUUID(),
                coach,
                DecisionKind.REFUSE,
                Body.COMMITTEE,
                new Actor(UUID.randomUUID(), "Lid Voorbeeld"),
                new Actor(UUID.randomUUID(), "Bureau Voorbeeld"),
                TODAY,
                null,
                null,
                null,
                new Grounds("2022-1", List.of("S1, 1.4"), SampleLetters.assessment(), "De scholing ontbreekt."),
                0));
        assertThat(taking).isInstanceOf(Taking.Taken.class);
        refusal = ((Taking.Taken) taking).decision();
    }

    @Test
    void others_and_nobody_read_no_letter() {
        for (String path : List.of("", "/pdf")) {
            assertThat(look(path, SignedInAs.coach(CoachId.random()))).hasStatus(404);
            assertThat(look(path, SignedInAs.role(Role.ADMINISTRATOR, "beheer")))
                    .hasStatus(404);
            assertThat(mvc.perform(get("/brieven/" + refusal.number() + path))).hasStatus(302);
        }
    }

    @Test
    void a_letter_that_does_not_exist_is_not_found() {
        assertThat(mvc.perform(get("/brieven/1999-00001").with(SignedInAs.coach(coach))))
                .hasStatus(404);
        assertThat(mvc.perform(get("/brieven/nummer").with(SignedInAs.coach(coach))))
                .hasStatus4xxClientError();
    }

    @Test
    void a_decision_is_announced_without_a_word_of_what_it_says() {
        KeptMail mail = await().atMost(SOON).until(this::announcement, Objects::nonNull);

        assertThat(mail.to()).isEqualTo("noor@voorbeeld.example");
        assertThat(mail.text().subject()).isEqualTo("Er staat een brief voor u klaar");
        assertThat(mail.text().body()).contains("Noor de Voorbeeld").doesNotContain("afgewezen");
        assertThat(mail.text().link()).endsWith("/brieven/" + refusal.number());
    }

    @Test
    void the_coach_reads_the_letter_on_screen_and_on_paper_and_it_is_no_longer_new() {
        await().atMost(SOON).until(() -> letters.unread(coach) == 1);
        assertThat(mvc.perform(get("/mijn/brieven").with(SignedInAs.coach(coach))))
                .hasStatusOk()
                .bodyText()
                .contains("Uw aanvraag is afgewezen", "Nieuw");

        assertThat(look("", SignedInAs.coach(coach)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Uw aanvraag is afgewezen",
                        "Noor de Voorbeeld",
                        "De scholing ontbreekt.",
                        "tot en met 2 januari 2027");
        assertThat(letters.unread(coach)).isZero();
        assertThat(look("/pdf", SignedInAs.coach(coach)))
                .hasStatusOk()
                .hasHeader("Content-Type", "application/pdf")
                .body()
                .startsWith('%', 'P', 'D', 'F');
        assertThat(looks()).isZero();
    }

    @Test
    void the_office_reads_it_too_and_that_is_in_the_log() {
        assertThat(look("", SignedInAs.role(Role.OFFICE, "bureau"))).hasStatusOk();
        assertThat(look("/pdf", SignedInAs.role(Role.COMMITTEE, "commissie"))).hasStatusOk();

        assertThat(looks()).isEqualTo(2);
    }

    @Test
    void a_letter_is_written_once_however_many_need_it_at_the_same_moment() {
        DecisionTaken taken = new DecisionTaken(refusal.id(), coach, refusal.kind());
        List<CompletableFuture<Void>> all = Stream.<Runnable>of(
                        this::open, () -> announcing.announce(taken), this::open, () -> announcing.announce(taken))
                .map(CompletableFuture::runAsync)
                .toList();
        all.forEach(CompletableFuture::join);
        await().atMost(SOON).until(this::announcement, Objects::nonNull);

        assertThat(jdbc.sql("select count(*) from documents.file where coach = :coach")
                        .param("coach", coach.value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void a_letter_that_was_written_stays_as_it_is() {
        open();
        assertThatThrownBy(() -> jdbc.sql("update correspondence.letter set number = 'x'")
                        .update())
                .hasMessageContaining("never rewritten");
        assertThatThrownBy(() -> jdbc.sql("delete from correspondence.letter").update())
                .hasMessageContaining("never rewritten");
    }

    @Test
    void the_outbox_is_for_the_office_and_the_administrator_and_says_that_nothing_was_sent() {
        KeptMail mail = await().atMost(SOON).until(this::announcement, Objects::nonNull);
        String address = "/bureau/post/" + mail.id();

        assertThat(mail.state()).isEqualTo(MailState.KEPT);
        assertThat(mvc.perform(get("/bureau/post").with(SignedInAs.coach(coach))))
                .hasStatus(403);
        assertThat(mvc.perform(get(address).with(SignedInAs.role(Role.COMMITTEE, "commissie"))))
                .hasStatus(403);
        assertThat(mvc.perform(get("/bureau/post").with(SignedInAs.role(Role.ADMINISTRATOR, "beheer"))))
                .hasStatusOk()
                .bodyText()
                .contains("Niet verzonden: er is geen mailserver ingesteld");
        assertThat(pagesOfTheOutbox())
                .anySatisfy(page -> assertThat(page).bodyText().contains("noor@voorbeeld.example"));
        assertThat(mvc.perform(get(address).with(SignedInAs.role(Role.OFFICE, "bureau"))))
                .hasStatusOk()
                .bodyText()
                .contains("href=\"" + mail.text().link() + "\"");
    }

    private void open() {
        StoredLetter letter = opening.open(refusal.number(), null, who -> true).orElseThrow();
        assertThat(letter.letter().title()).isEqualTo("Uw aanvraag is afgewezen");
    }

    private MvcTestResult look(String path, RequestPostProcessor reader) {
        return mvc.perform(get("/brieven/" + refusal.number() + path).with(reader));
    }

    /** All of them: the mails that other stories left may stand before those of this one. */
    private Stream<MvcTestResult> pagesOfTheOutbox() {
        int pages = 1 + (int) (mails.count() / 50);
        return IntStream.rangeClosed(1, pages)
                .mapToObj(page -> mvc.perform(get("/bureau/post")
                        .param("pagina", "" + page)
                        .with(SignedInAs.role(Role.ADMINISTRATOR, "beheer"))));
    }

    private @Nullable KeptMail announcement() {
        return jdbc.sql("select id from correspondence.mail where coach = :coach")
                .param("coach", coach.value())
                .query((row, number) -> new MailId(row.getObject("id", UUID.class)))
                .optional()
                .flatMap(mails::find)
                .orElse(null);
    }

    private long looks() {
        return jdbc.sql("select count(*) from accesslog.inspection where coach = :coach and not change")
                .param("coach", coach.value())
                .query(Long.class)
                .single();
    }
}

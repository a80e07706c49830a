package nl.rookstopregister.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.accreditation.model.Moving;
import nl.rookstopregister.accreditation.model.Request;
import nl.rookstopregister.accreditation.model.Requests;
import nl.rookstopregister.accreditation.model.review.Advice;
import nl.rookstopregister.accreditation.model.review.Conflict;
import nl.rookstopregister.accreditation.model.review.Judgement;
import nl.rookstopregister.accreditation.model.review.Review;
import nl.rookstopregister.accreditation.model.review.Reviews;
import nl.rookstopregister.accreditation.model.review.Score;
import nl.rookstopregister.accreditation.model.review.Scored;
import nl.rookstopregister.accreditation.model.review.Stage;
import nl.rookstopregister.accreditation.model.review.Step;
import nl.rookstopregister.accreditation.usecase.AssignReviewers;
import nl.rookstopregister.accreditation.usecase.CheckCompleteness;
import nl.rookstopregister.accreditation.usecase.JudgeRequest;
import nl.rookstopregister.accreditation.usecase.TakeRuling;
import nl.rookstopregister.forms.Snapshot;
import nl.rookstopregister.forms.Terms;
import nl.rookstopregister.forms.Values;
import nl.rookstopregister.providers.ProviderIntake;
import nl.rookstopregister.providers.ProviderRole;
import nl.rookstopregister.providers.model.Invitation;
import nl.rookstopregister.providers.model.People;
import nl.rookstopregister.providers.usecase.AnswerInvitation;
import nl.rookstopregister.providers.usecase.AnswerInvitation.Joining;
import nl.rookstopregister.shared.Days;
import nl.rookstopregister.support.StoryTest;
import nl.rookstopregister.training.model.TrainingSubject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A reviewer gets a conflict of interest after being chosen: the seat is free again, and nothing rests on what was found. */
@StoryTest
class LaterConflictTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Requests requests;

    @Autowired
    Reviews reviews;

    @Autowired
    ProviderIntake intake;

    @Autowired
    People people;

    @Autowired
    AnswerInvitation answerInvitation;

    @Autowired
    CheckCompleteness checkCompleteness;

    @Autowired
    AssignReviewers assignReviewers;

    @Autowired
    JudgeRequest judgeRequest;

    @Autowired
    TakeRuling takeRuling;

    private Committee committee;
    private SignedIn office;
    private SignedIn anna;
    private SignedIn bram;
    private SignedIn caro;
    private Request request;

    @BeforeEach
    void two_reviewers_were_chosen() {
        committee = new Committee(jdbc, requests, intake);
        office = committee.person("Olga", Role.OFFICE);
        anna = committee.person("Anna", Role.COMMITTEE);
        bram = committee.person("Bram", Role.COMMITTEE);
        caro = committee.person("Caro", Role.COMMITTEE);
        committee.actsForProvider(committee.person("Petra", Role.PROVIDER));
        request = committee.submitted(committee.person("Tess", Role.COMMITTEE));
        checkCompleteness.findComplete(request.id(), office);
        assertThat(assign(anna, bram)).isInstanceOf(Step.Taken.class);
    }

    @Test
    void who_begins_to_act_for_the_provider_leaves_the_seat_with_the_same_yes() {
        assertThat(joins(anna)).isEqualTo(Joining.JOINED);

        assertThat(review().seat(anna.account())).isEmpty();
        assertThat(review().stage()).isEqualTo(Stage.TO_ASSIGN);
        assertThat(reviews.conflicts(review().id()))
                .containsEntry(anna.account(), Conflict.of(Conflict.Kind.ACTS_FOR_PROVIDER));
        assertThat(assign(anna)).isInstanceOf(Step.Conflicted.class);
        assertThat(assign(caro)).isInstanceOf(Step.Taken.class);
    }

    @Test
    void who_begins_to_act_for_another_provider_stays() {
        Committee elsewhere = new Committee(jdbc, requests, intake);
        elsewhere.actsForProvider(elsewhere.person("Pim", Role.PROVIDER));

        assertThat(joins(anna, elsewhere)).isEqualTo(Joining.JOINED);

        assertThat(review().seat(anna.account())).isPresent();
    }

    @Test
    void nothing_is_ruled_on_what_somebody_found_who_acts_for_the_provider_by_now() {
        assertThat(judges(anna)).isInstanceOf(Step.Taken.class);
        assertThat(judges(bram)).isInstanceOf(Step.Taken.class);
        assertThat(review().stage()).isEqualTo(Stage.TO_RULE);

        joins(bram);

        assertThat(takeRuling.rule(review().id(), caro, granted(), "")).contains(new Step.NotFromHere(Stage.TO_ASSIGN));
        assertThat(review().submitted()).hasSize(1);
        assertThat(jdbc.sql("select count(*) from accreditation.judgement where review = :review")
                        .param("review", review().id().value())
                        .query(Integer.class)
                        .single())
                .as("it stays on record")
                .isEqualTo(2);
    }

    @Test
    void an_answer_that_names_a_reviewer_frees_the_seat_before_anybody_goes_on() {
        checkCompleteness.askMore(request.id(), office, Map.of(TrainingSubject.TRAINERS.name(), "Wie geeft les?"));
        providerNames(anna);

        checkCompleteness.findComplete(request.id(), office);

        assertThat(review().seat(anna.account())).isEmpty();
        assertThat(review().seat(bram.account())).isPresent();
        assertThat(reviews.conflicts(review().id())).containsEntry(anna.account(), Conflict.of(Conflict.Kind.INVOLVED));
        assertThat(judges(anna)).isInstanceOf(Step.Conflicted.class);
    }

    @Test
    void the_database_takes_no_judgement_from_who_has_a_conflict() {
        judges(anna);
        joins(anna);

        assertThatThrownBy(() -> jdbc.sql("""
                                insert into accreditation.judgement (review, account, content, format, submitted_at)
                                select review, account, content, format, submitted_at from accreditation.judgement
                                where review = :review and account = :account
                                """)
                        .param("review", review().id().value())
                        .param("account", anna.account().value())
                        .update())
                .hasMessageContaining("somebody with a conflict of interest");
    }

    private Joining joins(SignedIn person) {
        return joins(person, committee);
    }

    private Joining joins(SignedIn person, Committee provider) {
        Invitation invitation = new Invitation(
                UUID.randomUUID(), provider.provider(), person.name(), person.mail(), ProviderRole.ATTENDANCE, NOW);
        people.invite(invitation);
        return answerInvitation.accept(
                person, people.invitationsOf(person.mail()).getFirst().id());
    }

    private Step assign(SignedIn... chosen) {
        return assignReviewers
                .assign(
                        review().id(),
                        List.of(chosen).stream().map(SignedIn::account).toList(),
                        office)
                .orElseThrow();
    }

    private Step judges(SignedIn reviewer) {
        Judgement judgement = Judgement.NONE.advising(new Advice.Grant(6, 36, List.of()), "Zo is het.");
        for (String criterion : review().criteria()) {
            judgement = judgement.with(criterion, new Scored(Score.MET, "Zie het programma."));
        }
        return judgeRequest.submit(review().id(), reviewer, judgement).orElseThrow();
    }

    private void providerNames(SignedIn trainer) {
        Terms terms = committee.terms();
        Request asked = requests.find(request.id()).orElseThrow();
        Request answered = ((Moving.Moved) asked.submit(terms, TODAY)).request();
        requests.save(answered);
        requests.add(
                answered.id(),
                new Snapshot(
                        answered.snapshots(),
                        requests.snapshots(request.id())
                                .getLast()
                                .answers()
                                .withItem(
                                        TrainingSubject.TRAINERS,
                                        "t2",
                                        Values.NONE
                                                .with("trainer", trainer.name())
                                                .with("mail", trainer.mail())),
                        UUID.randomUUID(),
                        NOW));
    }

    private static Ruling.Outcome granted() {
        return new Ruling.Outcome.Granted(6, new Days(TODAY, TODAY.plusYears(3)), List.of());
    }

    private Review review() {
        return reviews.of(request.id()).getLast();
    }
}

package nl.rookstopregister.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Objects;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.accreditation.model.Request;
import nl.rookstopregister.accreditation.model.RequestState;
import nl.rookstopregister.accreditation.model.Requests;
import nl.rookstopregister.accreditation.model.review.Reviews;
import nl.rookstopregister.accreditation.spi.RequestForm;
import nl.rookstopregister.providers.ProviderIntake;
import nl.rookstopregister.support.SignedInAs;
import nl.rookstopregister.support.StoryTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@StoryTest
class CommitteeTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Requests requests;

    @Autowired
    Reviews reviews;

    @Autowired
    ProviderIntake intake;

    @Autowired
    Accreditations accreditations;

    @Autowired
    List<RequestForm> forms;

    private Committee committee;
    private SignedIn office;
    private SignedIn anna;
    private SignedIn bram;
    private SignedIn caro;
    private SignedIn dirk;
    private SignedIn trainer;
    private SignedIn provider;
    private Request request;
    private String asked;

    @BeforeEach
    void begin() {
        committee = new Committee(jdbc, requests, intake);
        office = committee.person("Olga", Role.OFFICE);
        anna = committee.person("Anna", Role.COMMITTEE);
        bram = committee.person("Bram", Role.COMMITTEE);
        caro = committee.person("Caro", Role.COMMITTEE);
        dirk = committee.person("Dirk", Role.COMMITTEE);
        trainer = committee.person("Tess", Role.COMMITTEE);
        provider = committee.person("Petra", Role.PROVIDER);
        committee.actsForProvider(provider);
        request = committee.submitted(trainer);
        asked = "/bureau/beoordelingen/aanvraag/" + request.id();
    }

    @Test
    void an_empty_question_is_not_asked() {
        assertThat(send(post(asked + "/aanvulling"), office))
                .hasStatus(422)
                .bodyText()
                .contains("wat er mist");
        assertThat(state()).isEqualTo(RequestState.SUBMITTED);
    }

    @Test
    void more_is_asked_the_clock_stands_still_and_nobody_judges_meanwhile() {
        assertThat(send(post(asked + "/aanvulling").param("opmerking-doelen", "Welke toets?"), office))
                .hasStatus3xxRedirection();

        assertThat(state()).isEqualTo(RequestState.MORE_ASKED);
        assertThat(look(asked, office)).contains("de klok staat stil", "Welke toets?");
        assertThat(send(post(asked + "/compleet"), office)).hasStatus(409);
        assertThat(mails("accreditation.more-asked", provider)).isEqualTo(1);
    }

    @Test
    void who_has_a_conflict_of_interest_is_shown_with_the_reason_and_refused() {
        String zaak = complete();

        assertThat(look(zaak, office))
                .contains(trainer.name(), "Kan niet gekozen worden", "Wordt in de aanvraag genoemd");
        assertThat(assign(zaak, trainer, anna)).hasStatus(422).bodyText().contains("heeft een belang");
        assertThat(assign(zaak, office, anna)).hasStatus(422).bodyText().contains("lid van de commissie");
        assertThat(seats(zaak)).isZero();
    }

    @Test
    void the_database_gives_nobody_with_a_conflict_a_seat() {
        String zaak = complete();
        assertThat(assign(zaak, anna, bram)).hasStatus3xxRedirection();

        assertThatThrownBy(() -> seat(zaak, trainer, true)).hasMessageContaining("reviewer_has_no_conflict");
        assertThatThrownBy(() -> seat(zaak, trainer, false)).hasMessageContaining("who_has_a_conflict_has_left");
        assertThatThrownBy(() -> jdbc.sql("update accreditation.standing set may_judge = true, conflict = null, "
                                + "reason = null where review = :review and account = :account")
                        .param("review", id(zaak))
                        .param("account", trainer.account().value())
                        .update())
                .hasMessageContaining("a conflict of interest is never taken back");
        assertThatThrownBy(() -> jdbc.sql("update accreditation.standing set may_judge = false, conflict = 'DECLARED', "
                                + "reason = 'Vriend' where review = :review and account = :account")
                        .param("review", id(zaak))
                        .param("account", anna.account().value())
                        .update())
                .hasMessageContaining("who_has_a_conflict_has_left");
    }

    @Test
    void a_reviewer_who_declares_a_conflict_is_replaced_and_the_score_stays_on_record() {
        String zaak = complete();
        assign(zaak, anna, bram);
        judge(zaak, anna, "MET", "toekennen", "6");

        assertThat(send(post(zaak + "/belang").param("reden", " "), anna)).hasStatus(422);
        assertThat(send(post(zaak + "/belang").param("reden", "Mijn zus geeft les."), anna))
                .hasStatus3xxRedirection();

        assertThat(look(zaak, office)).contains("Vervangen op", "Mijn zus geeft les.");
        assertThat(assign(zaak, anna)).hasStatus(422);
        assertThat(assign(zaak, caro)).hasStatus3xxRedirection();
        assertThat(jdbc.sql("select count(*) from accreditation.judgement where review = :review")
                        .param("review", id(zaak))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void only_who_sits_there_judges_and_what_is_not_whole_is_kept_and_not_handed_in() {
        String zaak = complete();
        assign(zaak, anna, bram);

        assertThat(browser.perform(get(zaak + "/oordeel").with(SignedInAs.person(caro))))
                .hasStatus(404);
        assertThat(send(post(zaak + "/oordeel").param("score-aims", "PARTLY").param("advies", "weigeren"), anna))
                .hasStatus(422)
                .bodyText()
                .contains("Kies een score", "niet of deels voldoet", "waarom u adviseert te weigeren");
        assertThat(send(post(zaak + "/oordeel/bewaren").param("score-aims", "MET"), anna))
                .hasStatusOk()
                .bodyText()
                .contains("Bewaard");
        assertThat(look(zaak, bram)).contains("Is bezig").doesNotContain("Ingeleverd</");
    }

    @Test
    void reviewers_see_nothing_of_each_other_before_both_are_in() {
        String zaak = complete();
        assign(zaak, anna, bram);
        judge(zaak, anna, "MET", "toekennen", "6");

        assertThat(look(zaak, bram)).doesNotContain("Zie het programma van");
        assertThat(look(zaak + "/oordeel", bram)).doesNotContain("Zie het programma van");
        assertThat(look(zaak, office)).doesNotContain("Zie het programma van");
        judge(zaak, bram, "MET", "toekennen", "6");
        assertThat(look(zaak, bram)).contains("Zie het programma van " + anna.name());
    }

    @Test
    void two_who_agree_lead_to_a_ruling_that_the_provider_reads() {
        String zaak = agreed();

        assertThat(rule(zaak, office, "6", "")).hasStatus(422).bodyText().contains("lid van de commissie");
        assertThat(rule(zaak, trainer, "6", "")).hasStatus(422).bodyText().contains("belang");
        assertThat(rule(zaak, caro, "6", "")).hasStatus3xxRedirection();

        assertThat(state()).isEqualTo(RequestState.GRANTED);
        RulingTaken taken = taken();
        assertThat(taken.ruling().number()).matches("AB-2026-\\d{4}");
        assertThat(taken.ruling().reference()).startsWith("motiverend-stoppen-");
        assertThat(forms.stream()
                        .filter(form -> form.kind() == RequestKind.TRAINING)
                        .map(form -> form.title(taken.answers())))
                .containsExactly(committee.title());
        assertThat(look("/aanbieder/besluiten/" + taken.ruling().number(), provider))
                .contains("is geaccrediteerd", "6 punten", "bezwaar")
                .doesNotContain(anna.name(), caro.name());
        assertThat(look("/bureau/beoordelingen/besluiten/" + taken.ruling().number(), office))
                .contains(caro.name());
        assertThat(mails("accreditation.ruled", provider)).isEqualTo(1);
        String paper = "/aanbieder/besluiten/" + taken.ruling().number() + "/brief";
        assertThat(browser.perform(get(paper).with(SignedInAs.person(provider))))
                .hasStatusOk()
                .hasContentType("application/pdf")
                .bodyText()
                .startsWith("%PDF-");
        SignedIn stranger = committee.person("Stien", Role.PROVIDER);
        assertThat(browser.perform(get(paper).with(SignedInAs.person(stranger))))
                .hasStatus(404);
    }

    @Test
    void two_who_differ_are_settled_by_a_third() {
        String zaak = complete();
        assign(zaak, anna, bram);
        judge(zaak, anna, "MET", "toekennen", "6");
        judge(zaak, bram, "NOT_MET", "weigeren", "6");

        assertThat(look(zaak, office)).contains("De beoordelaars verschillen", "De één adviseert");
        assertThat(rule(zaak, dirk, "6", "Zo is het.")).hasStatus(422);
        assertThat(assign(zaak, caro)).hasStatus3xxRedirection();
        assertThat(look(zaak + "/oordeel", caro)).doesNotContain("Zie het programma van");
        judge(zaak, caro, "MET", "toekennen", "6");
        assertThat(look(zaak, dirk)).contains("Samen adviseren zij", "Toekennen, 6 punten");
        assertThat(rule(zaak, dirk, "6", "")).hasStatus3xxRedirection();
        assertThat(state()).isEqualTo(RequestState.GRANTED);
    }

    @Test
    void who_deviates_says_why_and_somebody_else_confirms() {
        String zaak = agreed();

        assertThat(rule(zaak, caro, "3", " ")).hasStatus(422).bodyText().contains("Schrijf waarom");
        assertThat(rule(zaak, caro, "3", "De uren kloppen niet.")).hasStatus3xxRedirection();
        assertThat(state()).isEqualTo(RequestState.IN_REVIEW);
        assertThat(send(post(zaak + "/bevestigen"), caro))
                .hasStatus(422)
                .bodyText()
                .contains("stelde dit zelf voor");
        assertThat(send(post(zaak + "/bevestigen"), dirk)).hasStatus3xxRedirection();
        assertThat(state()).isEqualTo(RequestState.GRANTED);
    }

    @Test
    void the_ledger_of_rulings_is_never_changed_and_no_one_with_a_conflict_is_in_it() {
        String zaak = agreed();
        rule(zaak, caro, "6", "");
        String number = taken().ruling().number();

        assertThatThrownBy(() -> jdbc.sql("update accreditation.ruling set points = 60 where number = :number")
                        .param("number", number)
                        .update())
                .rootCause()
                .message()
                .containsAnyOf("never changed", "permission denied");
        assertThatThrownBy(() -> copyOfRuling(number, trainer, null, "6")).hasMessageContaining("conflict of interest");
        assertThatThrownBy(() -> copyOfRuling(number, dirk, dirk, "6"))
                .hasMessageContaining("ruling_four_eyes_are_two_people");
        assertThatThrownBy(() -> copyOfRuling(number, dirk, null, "-1"))
                .hasMessageContaining("ruling_points_are_not_negative");
        assertThatThrownBy(() -> copyOfRuling(number, dirk, null, "6")).hasMessageContaining("one_ruling_per_review");
    }

    @Test
    void an_objection_is_judged_and_decided_by_others() {
        String zaak = refused();
        String objection = "/aanbieder/aanvragen/" + request.id() + "/bezwaar";

        assertThat(send(post(objection).param("gronden", " "), provider)).hasStatus(422);
        assertThat(send(post(objection).param("gronden", "De toets staat in de bijlage."), provider))
                .hasStatus3xxRedirection();
        assertThat(send(post(objection).param("gronden", "Nog een keer."), provider))
                .hasStatus(422);

        String second =
                "/bureau/beoordelingen/" + reviews.of(request.id()).getLast().id();
        assertThat(second).isNotEqualTo(zaak);
        assertThat(assign(second, anna)).hasStatus(422).bodyText().contains("eerder in deze zaak");
        assertThat(send(post(zaak + "/belang").param("reden", "Mijn buurman geeft les."), dirk))
                .hasStatus3xxRedirection();
        assertThat(assign(second, dirk)).hasStatus(422).bodyText().contains("Mijn buurman geeft les.");
        SignedIn eva = committee.person("Eva", Role.COMMITTEE);
        SignedIn fred = committee.person("Fred", Role.COMMITTEE);
        SignedIn gerda = committee.person("Gerda", Role.COMMITTEE);
        assertThat(assign(second, eva, fred)).hasStatus3xxRedirection();
        judge(second, eva, "MET", "toekennen", "6");
        judge(second, fred, "MET", "toekennen", "6");
        assertThat(rule(second, caro, "6", "Gegrond."))
                .hasStatus(422)
                .bodyText()
                .contains("belang");
        assertThat(rule(second, gerda, "6", "De toets is er.")).hasStatus3xxRedirection();

        assertThat(state()).isEqualTo(RequestState.GRANTED);
        assertThat(look(objection, provider)).contains("bezwaar was terecht").doesNotContain(eva.name());
        assertThat(accreditations.rulings(RequestKind.TRAINING).stream()
                        .filter(taken -> taken.ruling().request().equals(request.id())))
                .extracting(taken -> taken.ruling().outcome().getClass().getSimpleName())
                .containsExactly("Refused", "Granted");
    }

    @Test
    void a_late_objection_is_refused_by_the_database_as_well() {
        refused();
        String number = taken().ruling().number();

        assertThatThrownBy(() -> jdbc.sql("""
                                with opened as (
                                    insert into accreditation.review (id, request, round, criteria, opened_on, ruled, revision)
                                    values (gen_random_uuid(), :request, 'OBJECTION', array['aims'], '2027-01-05', true, 0)
                                    returning id)
                                insert into accreditation.objection
                                    (id, request, ruling, review, filed_on, filed_by, filed_by_name, grounds)
                                select gen_random_uuid(), :request, :ruling, id, '2027-01-05', gen_random_uuid(), 'Petra', 'Laat'
                                from opened
                                """)
                        .param("request", request.id().value())
                        .param("ruling", number)
                        .update())
                .hasMessageContaining("comes too late");
    }

    @Test
    void what_was_granted_is_withdrawn_by_two() {
        String zaak = agreed();
        rule(zaak, caro, "6", "");
        String ruling = "/bureau/beoordelingen/besluiten/" + taken().ruling().number();

        assertThat(withdraw(ruling, caro, "20-11-2026", "Misleiding", "Gehoord."))
                .hasStatus(422);
        assertThat(withdraw(ruling, caro, "1-12-2026", "", "Gehoord.")).hasStatus(422);
        assertThat(withdraw(ruling, office, "1-12-2026", "Misleiding", "Gehoord."))
                .hasStatus(422)
                .bodyText()
                .contains("geen lid van de commissie");
        assertThat(withdraw(ruling, caro, "1-12-2026", "Misleiding", "Gehoord op 20 november."))
                .hasStatus3xxRedirection();
        assertThat(send(post(ruling + "/intrekken/bevestigen"), caro)).hasStatus(422);
        assertThat(send(post(ruling + "/intrekken/bevestigen"), dirk)).hasStatus3xxRedirection();

        assertThat(taken().ruling().outcome())
                .isEqualTo(new Ruling.Outcome.Withdrawn(java.time.LocalDate.of(2026, 12, 1)));
        assertThat(look(ruling, office)).doesNotContain("Stel voor om dit in te trekken");
        String objection = "/aanbieder/aanvragen/" + request.id() + "/bezwaar";
        assertThat(send(post(objection).param("gronden", "Er was geen misleiding."), provider))
                .hasStatus3xxRedirection();
        String second =
                "/bureau/beoordelingen/" + reviews.of(request.id()).getLast().id();
        assertThat(assign(second, dirk)).hasStatus(422).bodyText().contains("eerder in deze zaak");
    }

    @Test
    void what_was_granted_is_renewed_by_its_own_provider_and_asked_once() {
        String zaak = agreed();
        rule(zaak, caro, "6", "");
        String reference = taken().ruling().reference();
        SignedIn stranger = committee.person("Sven", Role.PROVIDER);
        new Committee(jdbc, requests, intake).actsForProvider(stranger);

        assertThat(renew(reference, stranger)).hasStatus(422);
        String first = String.valueOf(renew(reference, provider).getResponse().getRedirectedUrl());
        String second = String.valueOf(renew(reference, provider).getResponse().getRedirectedUrl());

        assertThat(first).startsWith("/aanbieder/aanvragen/").isEqualTo(second);
        assertThat(look(first + "/scholing", provider)).contains(committee.title());
    }

    private MvcTestResult renew(String reference, SignedIn by) {
        return send(
                post("/aanbieder/aanvragen/nieuw").param("begin", "VERLENGING").param("verleend", reference), by);
    }

    @Test
    void the_queue_shows_for_what_each_request_waits() {
        assertThat(look("/bureau/beoordelingen?wat=controle", office)).contains(committee.title());
        assertThat(look("/bureau", office)).containsPattern("aanvra(ag|gen) van (een )?aanbieder");
        String zaak = complete();
        assertThat(look("/bureau/beoordelingen?wat=toewijzen", office)).contains(committee.title());
        assertThat(look("/bureau/beoordelingen?wat=mij", anna)).doesNotContain(committee.title());
        assign(zaak, anna, bram);
        assertThat(look("/bureau/beoordelingen?wat=mij", anna)).contains(committee.title());
    }

    private String complete() {
        assertThat(send(post(asked + "/compleet"), office)).hasStatus3xxRedirection();
        return "/bureau/beoordelingen/" + reviews.of(request.id()).getLast().id();
    }

    private String agreed() {
        String zaak = complete();
        assign(zaak, anna, bram);
        judge(zaak, anna, "MET", "toekennen", "6");
        judge(zaak, bram, "MET", "toekennen", "6");
        return zaak;
    }

    private String refused() {
        String zaak = complete();
        assign(zaak, anna, bram);
        judge(zaak, anna, "NOT_MET", "weigeren", "6");
        judge(zaak, bram, "NOT_MET", "weigeren", "6");
        assertThat(send(post(zaak + "/besluit").param("uitkomst", "weigeren").param("grond", "Te weinig."), caro))
                .hasStatus3xxRedirection();
        return zaak;
    }

    private MvcTestResult assign(String zaak, SignedIn... people) {
        MockHttpServletRequestBuilder form = post(zaak + "/toewijzen");
        for (SignedIn person : people) {
            form.param("wie", person.account().toString());
        }
        return send(form, office);
    }

    private void judge(String zaak, SignedIn reviewer, String score, String advice, String points) {
        MockHttpServletRequestBuilder form = post(zaak + "/oordeel");
        for (String criterion : reviews.of(request.id()).getLast().criteria()) {
            form.param("score-" + criterion, score)
                    .param("grond-" + criterion, "Zie het programma van " + reviewer.name());
        }
        form.param("advies", advice)
                .param("punten", points)
                .param("maanden", "36")
                .param("toelichting", "Zo is het.");
        assertThat(send(form, reviewer)).hasStatus3xxRedirection();
    }

    private MvcTestResult rule(String zaak, SignedIn by, String points, String ground) {
        return send(
                post(zaak + "/besluit")
                        .param("uitkomst", "toekennen")
                        .param("punten", points)
                        .param("maanden", "36")
                        .param("ingang", "21-11-2026")
                        .param("grond", ground),
                by);
    }

    private MvcTestResult withdraw(String ruling, SignedIn by, String from, String ground, String hearing) {
        return send(
                post(ruling + "/intrekken")
                        .param("vanaf", from)
                        .param("grond", ground)
                        .param("gehoord", hearing),
                by);
    }

    private MvcTestResult send(MockHttpServletRequestBuilder form, SignedIn by) {
        return browser.perform(form.with(csrf()).with(SignedInAs.person(by)));
    }

    private String look(String address, SignedIn by) {
        MvcTestResult answer = browser.perform(get(address).with(SignedInAs.person(by)));
        assertThat(answer).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private RequestState state() {
        return requests.find(request.id()).orElseThrow().state();
    }

    private RulingTaken taken() {
        return accreditations.rulings(RequestKind.TRAINING).stream()
                .filter(taken -> taken.ruling().request().equals(request.id()))
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    private static java.util.UUID id(String zaak) {
        return java.util.UUID.fromString(zaak.substring(zaak.lastIndexOf('/') + 1));
    }

    private int seats(String zaak) {
        return jdbc.sql("select count(*) from accreditation.seat where review = :review")
                .param("review", id(zaak))
                .query(Integer.class)
                .single();
    }

    private int mails(String what, SignedIn to) {
        return Objects.requireNonNull(
                jdbc.sql("select count(*) from correspondence.mail where once like :what and recipient = :to")
                        .param("what", what + ":%")
                        .param("to", to.mail())
                        .query(Integer.class)
                        .single());
    }

    private void seat(String zaak, SignedIn person, boolean mayJudge) {
        jdbc.sql("""
                        insert into accreditation.seat
                            (review, request, account, may_judge, place, name, assigned_on, judgement, judgement_format)
                        values (:review, :request, :account, :may, 3, 'Tess', '2026-11-21', '{}', 1)
                        """)
                .param("review", id(zaak))
                .param("request", request.id().value())
                .param("account", person.account().value())
                .param("may", mayJudge)
                .update();
    }

    private void copyOfRuling(
            String number, SignedIn decider, @org.jspecify.annotations.Nullable SignedIn preparer, String points) {
        jdbc.sql("""
                        insert into accreditation.ruling (number, request, review, kind, reference, provider, outcome, points,
                            during, conditions, decided_on, deviates, ground, decided_by, decided_by_name, prepared_by,
                            prepared_by_name, objection_until, snapshot, recorded_at)
                        select 'AB-2026-9999', request, review, kind, reference, provider, outcome, :points::integer, during,
                            conditions, decided_on, deviates, ground, :decider, 'Iemand', :preparer::uuid,
                            case when :preparer::uuid is null then null else 'Ander' end, objection_until, snapshot, recorded_at
                        from accreditation.ruling where number = :number
                        """)
                .param("number", number)
                .param("points", points)
                .param("decider", decider.account().value())
                .param("preparer", preparer == null ? null : preparer.account().value())
                .update();
    }
}

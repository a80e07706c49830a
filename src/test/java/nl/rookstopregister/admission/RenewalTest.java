package nl.rookstopregister.admission;

import static nl.rookstopregister.admission.AdmissionSteps.committee;
import static nl.rookstopregister.admission.AdmissionSteps.office;
import static nl.rookstopregister.admission.AdmissionSteps.redirect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.rookstopregister.admission.model.Task;
import nl.rookstopregister.dossiers.DossierIntake;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.forms.Values;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Training;
import nl.rookstopregister.register.Annotation;
import nl.rookstopregister.register.Body;
import nl.rookstopregister.register.Decision;
import nl.rookstopregister.register.DecisionKind;
import nl.rookstopregister.register.PastDecisions;
import nl.rookstopregister.register.Register;
import nl.rookstopregister.register.RegisteredCoaches;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Days;
import nl.rookstopregister.support.SignedInAs;
import nl.rookstopregister.support.StoryTest;
import nl.rookstopregister.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@StoryTest
class RenewalTest {

    private static final Days ENDS_IN_FEBRUARY = days("2022-02-01", "2027-02-01");
    private static final String PAGE = "/mijn/herregistratie";

    @Autowired
    MockMvcTester browser;

    @Autowired
    PastDecisions past;

    @Autowired
    DossierIntake intake;

    @Autowired
    Register register;

    @Autowired
    Dossiers dossiers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private AdmissionSteps steps;

    @BeforeEach
    void begin() {
        steps = new AdmissionSteps(browser);
    }

    @Test
    void without_the_declarations_nothing_is_renewed() {
        CoachId coach = coach(ENDS_IN_FEBRUARY, RegisteredCoaches.diligent(ENDS_IN_FEBRUARY));

        assertThat(confirm(coach, PAGE, UUID.randomUUID(), "truth"))
                .hasStatus(422)
                .bodyText()
                .contains("Vink dit aan om door te gaan");
        assertThat(register.decisions(coach)).hasSize(1);
    }

    @Test
    void all_that_is_there_is_renewed_at_once_from_the_old_end() {
        CoachId coach = coach(ENDS_IN_FEBRUARY, RegisteredCoaches.diligent(ENDS_IN_FEBRUARY));
        assertThat(steps.look("/mijn", SignedInAs.coach(coach))).contains(PAGE, "U kunt u herregistreren");
        assertThat(steps.look(PAGE, SignedInAs.coach(coach)))
                .contains("Alles is er voor uw herregistratie", "Vroeg zijn kost u dus geen dagen");

        String application = redirect(confirm(coach, PAGE));

        Decision renewed = register.decisions(coach).getLast();
        assertThat(renewed.kind()).isEqualTo(DecisionKind.RENEW);
        assertThat(renewed.body()).isEqualTo(Body.NORM);
        assertThat(renewed.term()).isEqualTo(days("2027-02-01", "2032-02-01"));
        assertThat(renewed.grounds().norm()).startsWith("2022");
        assertThat(register.entry(coach).periods())
                .singleElement()
                .satisfies(period -> assertThat(period.days()).isEqualTo(days("2022-02-01", "2032-02-01")));
        assertThat(steps.look(application, SignedInAs.coach(coach)))
                .contains("toegewezen", renewed.number().toString());
        assertThat(steps.look(PAGE, SignedInAs.coach(coach))).contains("Herregistreren kan nog niet");
        assertThat(dossiers.details(coach).orElseThrow().name().full()).isEqualTo("Noor Jansen");
    }

    @Test
    void two_clicks_are_one_renewal() {
        CoachId coach = coach(ENDS_IN_FEBRUARY, RegisteredCoaches.diligent(ENDS_IN_FEBRUARY));
        UUID request = UUID.randomUUID();

        List<CompletableFuture<MvcTestResult>> both = Stream.of(1, 2)
                .map(_ -> CompletableFuture.supplyAsync(() -> confirm(coach, PAGE, request, declarations())))
                .toList();

        assertThat(both.stream().map(CompletableFuture::join))
                .allSatisfy(result -> assertThat(result).hasStatus3xxRedirection());
        assertThat(register.decisions(coach)).hasSize(2);
    }

    @Test
    void before_it_opens_the_page_says_when_and_nothing_can_be_confirmed() {
        CoachId coach = diligent("2024-02-01", "2029-02-01");

        assertThat(steps.look(PAGE, SignedInAs.coach(coach)))
                .contains("Herregistreren kan nog niet", "1 februari 2028")
                .doesNotContain("name=\"truth\"");
        assertThat(redirect(confirm(coach, PAGE))).isEqualTo(PAGE);
        assertThat(register.decisions(coach)).hasSize(1);
    }

    @Test
    void late_is_still_possible_and_loses_the_days_between() {
        CoachId coach = diligent("2021-10-15", "2026-10-15");
        assertThat(steps.look(PAGE, SignedInAs.coach(coach)))
                .contains("herregistreren kan nog", "14 oktober 2026", "14 december 2026");

        confirm(coach, PAGE);

        assertThat(register.decisions(coach).getLast().term()).isEqualTo(days("2026-11-21", "2031-10-15"));
        assertThat(register.entry(coach).periods()).hasSize(2);
    }

    @Test
    void too_late_leads_to_applying_anew() {
        CoachId coach = diligent("2021-06-01", "2026-06-01");

        assertThat(steps.look(PAGE, SignedInAs.coach(coach)))
                .contains("Herregistreren kan niet meer", "31 juli 2026", "/mijn/aanvragen/nieuw");
        assertThat(redirect(confirm(coach, PAGE))).isEqualTo(PAGE);
        assertThat(redirect(steps.send(post(PAGE + "/aanvullen"), SignedInAs.coach(coach))))
                .isEqualTo(PAGE);
        assertThat(steps.start(coach, "DEFINITIVE")).startsWith("/mijn/aanvragen/");
    }

    @Test
    void what_is_missing_is_named_with_its_last_days_and_goes_to_the_committee() {
        CoachId coach = coach(ENDS_IN_FEBRUARY, RegisteredCoaches.withoutTheProfile(ENDS_IN_FEBRUARY));
        assertThat(steps.look(PAGE, SignedInAs.coach(coach)))
                .contains("er mist nog iets", "31 januari 2027", "31 maart 2027", "/scholingsagenda")
                .doesNotContain("name=\"truth\"");
        assertThat(redirect(confirm(coach, PAGE))).isEqualTo(PAGE);

        String address = redirect(steps.send(post(PAGE + "/aanvullen"), SignedInAs.coach(coach)));
        assertThat(steps.look(address, SignedInAs.coach(coach)))
                .contains("Scholing", "Verklaringen")
                .doesNotContain("Betaling");
        steps.save(
                address,
                coach,
                Task.DECLARATIONS,
                new Values(Map.of("truth", "true", "conduct", "true", "privacy", "true")));
        assertThat(steps.submit(address, coach, steps.request(address, coach))).hasStatus3xxRedirection();
        steps.act(address, "/compleet", office("Bo Bureau"), Map.of());
        assertThat(steps.decide(address, committee("Kim"), "toewijzen", "De commissie geeft een half jaar"))
                .hasStatus3xxRedirection();
        steps.act(address, "/bevestigen", committee("Lot"), Map.of("gezien", steps.seen(address, committee("Lot"))));

        assertThat(register.decisions(coach).getLast().term()).isEqualTo(days("2027-02-01", "2032-02-01"));
    }

    @Test
    void in_the_transition_the_page_says_until_when_and_after_it_what_follows() {
        Days term = days("2020-02-01", "2025-02-01");
        CoachId inTransition = coach(term, RegisteredCoaches.withoutTheProfile(term));
        clock.set(LocalDate.parse("2024-06-01"));

        assertThat(steps.look(PAGE, SignedInAs.coach(inTransition)))
                .contains("in de overgang", "31 december 2024", "Alles is er");

        clock.set(LocalDate.parse("2025-01-02"));
        assertThat(steps.look(PAGE, SignedInAs.coach(inTransition)))
                .contains("De overgang naar de norm van 2022 is voorbij", "er mist nog iets");
    }

    @Test
    void a_candidate_and_a_stranger_hear_what_to_do_instead() {
        assertThat(steps.look(PAGE, SignedInAs.coach(CoachId.random())))
                .contains("Er is geen termijn om te vernieuwen", "/mijn/aanvragen/nieuw");
    }

    @Test
    void an_annotation_is_given_at_once_for_a_module_in_the_dossier() {
        Fact module = RegisteredCoaches.module(Training.Kind.EXTRA_PREGNANT, "2026-05-01");
        CoachId coach = coach(ENDS_IN_FEBRUARY, List.of(module));
        assertThat(steps.look("/mijn/aantekeningen", SignedInAs.coach(coach)))
                .contains("EXTRA-zwanger", "EXTRA-psychiatrie", "Alles is er");

        confirm(coach, "/mijn/aantekeningen/extra-zwanger");

        Decision given = register.decisions(coach).getLast();
        assertThat(given.kind()).isEqualTo(DecisionKind.ADD_ANNOTATION);
        assertThat(given.annotation()).isEqualTo(Annotation.EXTRA_PREGNANCY);
        assertThat(register.entry(coach).annotations()).containsExactly(Annotation.EXTRA_PREGNANCY);
        assertThat(steps.look("/mijn/aantekeningen/extra-zwanger", SignedInAs.coach(coach)))
                .contains("U hebt de aantekening EXTRA-zwanger");
        assertThat(steps.look("/mijn/aantekeningen/extra-psychiatrie", SignedInAs.coach(coach)))
                .contains("staat de module nog niet");
    }

    @Test
    void an_annotation_needs_a_running_registration() {
        Fact module = RegisteredCoaches.module(Training.Kind.EXTRA_PSYCHIATRY, "2025-05-01");
        CoachId coach = coach(days("2021-06-01", "2026-06-01"), List.of(module));

        assertThat(steps.look("/mijn/aantekeningen/extra-psychiatrie", SignedInAs.coach(coach)))
                .contains("kan nu niet");
        assertThat(redirect(confirm(coach, "/mijn/aantekeningen/extra-psychiatrie")))
                .isEqualTo("/mijn/aantekeningen/extra-psychiatrie");
        assertThat(register.decisions(coach)).hasSize(1);
        assertThat(browser.perform(get("/mijn/aantekeningen/iets").with(SignedInAs.coach(coach))))
                .hasStatus(404);
    }

    @Test
    void the_database_takes_the_norm_for_a_renewal_and_an_annotation_only() {
        CoachId coach = coach(ENDS_IN_FEBRUARY, RegisteredCoaches.diligent(ENDS_IN_FEBRUARY));
        confirm(coach, PAGE);

        assertThatThrownBy(() -> jdbc.sql("""
                        insert into register.decision
                        select (jsonb_populate_record(d, jsonb_build_object(
                            'id', gen_random_uuid(), 'request', gen_random_uuid(), 'ordinal', 3,
                            'number', d.number + 100000, 'kind', 'REGISTER', 'term', null))).*
                        from register.decision d where coach = :coach and kind = 'RENEW'
                        """).param("coach", coach.value()).update())
                .hasMessageContaining("decision_body_may");
    }

    private CoachId diligent(String from, String until) {
        return coach(days(from, until), RegisteredCoaches.diligent(days(from, until)));
    }

    private CoachId coach(Days term, List<Fact> facts) {
        return new RegisteredCoaches(past, intake).with(term, facts);
    }

    private MvcTestResult confirm(CoachId coach, String page) {
        return confirm(coach, page, UUID.randomUUID(), declarations());
    }

    private MvcTestResult confirm(CoachId coach, String page, UUID request, String... declared) {
        var form = post(page).param("request", request.toString());
        for (String code : declared) {
            form.param(code, "true");
        }
        return steps.send(form, SignedInAs.coach(coach));
    }

    private static String[] declarations() {
        return new String[] {"truth", "conduct", "privacy"};
    }

    private static Days days(String from, String until) {
        return new Days(LocalDate.parse(from), LocalDate.parse(until));
    }
}

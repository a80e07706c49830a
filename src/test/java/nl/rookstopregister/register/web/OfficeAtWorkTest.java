package nl.rookstopregister.register.web;

import static nl.rookstopregister.register.RegisterExamples.OFFICER;
import static nl.rookstopregister.register.RegisterExamples.met;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.dossiers.CoachExamples;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.register.Body;
import nl.rookstopregister.register.Decision;
import nl.rookstopregister.register.DecisionKind;
import nl.rookstopregister.register.Grounds;
import nl.rookstopregister.register.ProposedDecision;
import nl.rookstopregister.register.Register;
import nl.rookstopregister.register.RegistrationNumber;
import nl.rookstopregister.register.RegistrationState;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Days;
import nl.rookstopregister.support.SignedInAs;
import nl.rookstopregister.support.StoryTest;
import nl.rookstopregister.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@StoryTest
class OfficeAtWorkTest {

    private static final RequestPostProcessor OFFICE = SignedInAs.role(Role.OFFICE, "Iris");
    private static final RequestPostProcessor FIRST = SignedInAs.role(Role.COMMITTEE, "Karima");
    private static final RequestPostProcessor SECOND = SignedInAs.role(Role.COMMITTEE, "Wouter");

    private final CoachId coach = CoachId.random();
    private final String person = "/bureau/personen/" + coach;

    @Autowired
    MockMvcTester browser;

    @Autowired
    Register register;

    @Autowired
    Dossiers dossiers;

    @Autowired
    TestClock clock;

    @BeforeEach
    void a_registered_coach() {
        dossiers.keep(CoachExamples.noor(coach));
        register.take(new ProposedDecision(
                UUID.randomUUID(),
                coach,
                DecisionKind.REGISTER,
                Body.OFFICE,
                OFFICER,
                null,
                clock.today(),
                new Days(clock.today(), clock.today().plusYears(5)),
                null,
                null,
                new Grounds("2022-1", List.of("S1 p.1"), met(), null),
                0));
    }

    @Test
    void the_office_is_not_offered_what_only_the_committee_may_do() {
        assertThat(page(person, OFFICE)).doesNotContain("/besluit/schorsen").contains("/besluit/uitschrijven");
        assertThat(page(person, FIRST)).contains("/besluit/schorsen");
    }

    @Test
    void the_office_cannot_suspend_and_is_told_why() {
        MvcTestResult answer = send(person + "/besluit/schorsen/controle", OFFICE, "Geen bewijs", 1);

        assertThat(answer).hasStatus(422).bodyText().contains("bureau").contains("Schorsen");
        assertThat(register.decisions(coach)).hasSize(1);
    }

    @Test
    void a_measure_without_a_ground_is_refused_beside_the_field() {
        assertThat(send(person + "/besluit/schorsen/controle", FIRST, "", 1))
                .hasStatus(422)
                .bodyText()
                .contains("Schrijf waarom.");
    }

    @Test
    void who_looked_at_an_old_page_is_told_that_somebody_else_decided() {
        assertThat(send(person + "/besluit/uitschrijven", OFFICE, "Op verzoek", 0))
                .hasStatus(422)
                .bodyText()
                .contains("Iemand anders heeft intussen");
    }

    @Test
    void a_suspension_takes_two_people_and_never_the_same_one_twice() {
        assertThat(send(person + "/besluit/schorsen/controle", FIRST, "Geen bewijs", 1))
                .hasStatusOk()
                .bodyText()
                .contains("Een tweede persoon moet dit besluit bevestigen.")
                .contains("Geen bewijs");
        String waiting = Objects.requireNonNull(send(person + "/besluit/schorsen", FIRST, "Geen bewijs", 1)
                .getResponse()
                .getRedirectedUrl());
        assertThat(register.decisions(coach)).hasSize(1);
        assertThat(page(waiting, FIRST)).contains("Een ander dan u").doesNotContain("/bevestigen");
        assertThat(browser.post().uri(waiting + "/bevestigen").with(FIRST).with(csrf()))
                .hasStatus(422);
        assertThat(register.decisions(coach)).hasSize(1);

        assertThat(browser.post().uri(waiting + "/bevestigen").with(SECOND).with(csrf()))
                .hasStatus3xxRedirection();

        Decision suspension = register.decisions(coach).getLast();
        assertThat(suspension.kind()).isEqualTo(DecisionKind.SUSPEND);
        assertThat(Objects.requireNonNull(suspension.preparedBy()).name()).isEqualTo("Karima");
        assertThat(suspension.decidedBy().name()).isEqualTo("Wouter");
        assertThat(register.statusOn(number(), clock.today(), null).state()).isEqualTo(RegistrationState.SUSPENDED);
        assertThat(page(person, OFFICE)).contains("voorbereid door Karima").contains("Geen bewijs");
    }

    @Test
    void lifting_it_can_be_read_in_the_timeline_with_every_decision_and_its_assessment() {
        suspend();
        send(person + "/besluit/schorsing-opheffen", FIRST, "Bewijs ontvangen", 2);

        assertThat(register.statusOn(number(), clock.today(), null).state()).isEqualTo(RegistrationState.REGISTERED);
        Decision registering = register.decisions(coach).getFirst();
        assertThat(page(person, OFFICE))
                .contains("Schorsing opheffen")
                .contains("Bewijs ontvangen")
                .contains("/brieven/" + registering.number());
        assertThat(page(person + "/besluiten/" + registering.number(), OFFICE))
                .contains("Voldoet aan alle eisen van de norm")
                .contains("S1 p.1");
    }

    @Test
    void the_same_form_sent_twice_takes_one_decision() {
        String request = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            assertThat(browser.post()
                            .uri(person + "/besluit/uitschrijven")
                            .with(OFFICE)
                            .with(csrf())
                            .param("verzoek", request)
                            .param("gezien", "1")
                            .param("ingang", "21-11-2026"))
                    .hasStatus3xxRedirection();
        }
        assertThat(register.decisions(coach)).hasSize(2);
    }

    @Test
    void people_are_found_by_any_part_of_number_and_name() {
        assertThat(page("/bureau/personen?q=" + number().value().substring(0, 6), OFFICE))
                .contains(person);
        assertThat(page("/bureau/personen?q=niemandzoheet", OFFICE)).contains("Niemand gevonden");
    }

    @Test
    void a_registration_against_the_norm_is_for_the_committee_with_a_second_person() {
        CoachId newcomer = CoachId.random();
        dossiers.keep(CoachExamples.noor(newcomer));
        String form = "/bureau/personen/" + newcomer + "/besluit/registreren";

        assertThat(page(form, OFFICE)).contains("Voldoet niet aan alle eisen van de norm");
        assertThat(send(form + "/controle", OFFICE, "Toch doen", 0)).hasStatus(422);
        assertThat(send(form + "/controle", FIRST, "Toch doen", 0))
                .hasStatusOk()
                .bodyText()
                .contains("Een tweede persoon moet dit besluit bevestigen.");
    }

    private RegistrationNumber number() {
        return Objects.requireNonNull(register.entry(coach).number());
    }

    private void suspend() {
        String waiting = Objects.requireNonNull(send(person + "/besluit/schorsen", FIRST, "Geen bewijs", 1)
                .getResponse()
                .getRedirectedUrl());
        assertThat(browser.post().uri(waiting + "/bevestigen").with(SECOND).with(csrf()))
                .hasStatus3xxRedirection();
    }

    private String page(String address, RequestPostProcessor reader) {
        MvcTestResult answer = browser.get().uri(address).with(reader).exchange();
        assertThat(answer).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult send(String address, RequestPostProcessor officer, String ground, int seen) {
        return browser.post()
                .uri(address)
                .with(officer)
                .with(csrf())
                .param("verzoek", UUID.randomUUID().toString())
                .param("gezien", Integer.toString(seen))
                .param("ingang", "21-11-2026")
                .param("grond", ground)
                .exchange();
    }
}

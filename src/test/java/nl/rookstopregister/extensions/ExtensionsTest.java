package nl.rookstopregister.extensions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.dossiers.DossierIntake;
import nl.rookstopregister.extensions.usecase.DecideExtension;
import nl.rookstopregister.register.Decision;
import nl.rookstopregister.register.DecisionKind;
import nl.rookstopregister.register.PastDecisions;
import nl.rookstopregister.register.Register;
import nl.rookstopregister.register.RegisteredCoaches;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Days;
import nl.rookstopregister.support.SignedInAs;
import nl.rookstopregister.support.StoryTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@StoryTest
class ExtensionsTest {

    private static final Days TERM = new Days(LocalDate.parse("2022-02-01"), LocalDate.parse("2027-02-01"));

    @Autowired
    MockMvcTester browser;

    @Autowired
    PastDecisions past;

    @Autowired
    DossierIntake intake;

    @Autowired
    Register register;

    @Autowired
    DecideExtension decideExtension;

    @Autowired
    JdbcClient jdbc;

    @Test
    void outside_the_room_there_is_nothing_can_be_asked() {
        CoachId coach = coach(TERM);

        assertThat(ask(coach, "", "ooit")).hasStatus(422).bodyText().contains("Kies een reden", "Vul een dag in");
        assertThat(ask(coach, "LEAVE", "31-1-2027"))
                .hasStatus(422)
                .bodyText()
                .contains("na 31 januari 2027 en niet later dan 31 januari 2028");
        assertThat(ask(coach, "LEAVE", "1-2-2028")).hasStatus(422);
        assertThat(decideExtension.open()).noneMatch(request -> request.coach().equals(coach));
    }

    @Test
    void who_has_no_running_term_hears_what_to_do_instead() {
        CoachId lapsed = coach(new Days(LocalDate.parse("2021-06-01"), LocalDate.parse("2026-06-01")));

        assertThat(look("/mijn/verlenging", SignedInAs.coach(lapsed)))
                .contains("Er loopt nu geen termijn", "/mijn/herregistratie");
        assertThat(ask(lapsed, "ILLNESS", "1-6-2027")).hasStatus(422);
    }

    @Test
    void a_second_request_waits_for_the_first() {
        CoachId coach = coach(TERM);
        ask(coach, "CARE", "31-7-2027");

        assertThat(ask(coach, "CARE", "31-8-2027")).hasStatus(422).bodyText().contains("Er wacht al een verzoek");
        assertThatThrownBy(() -> jdbc.sql("""
                        insert into extensions.request
                        select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid()))).*
                        from extensions.request r where coach = :coach
                        """).param("coach", coach.value()).update())
                .hasMessageContaining("one_open_extension_per_coach");

        send(post("/mijn/verlenging/intrekken"), SignedInAs.coach(coach));
        assertThat(ask(coach, "CARE", "31-8-2027")).hasStatus3xxRedirection();
    }

    @Test
    void the_office_cannot_extend_and_the_committee_says_why() {
        CoachId coach = coach(TERM);
        ask(coach, "ILLNESS", "31-7-2027");

        assertThat(decide(coach, office(), "verlengen", "Goed")).hasStatus(403);
        assertThat(decide(coach, committee(), "verlengen", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Schrijf op waarom");
        assertThat(register.decisions(coach)).hasSize(1);
    }

    @Test
    void leave_extends_a_term_and_the_coach_sees_it() {
        CoachId coach = coach(TERM);
        ask(coach, "LEAVE", "31-7-2027");
        assertThat(look("/bureau", office())).contains("/bureau/verlengingen");

        assertThat(decide(coach, committee(), "verlengen", "Verlof")).hasStatus3xxRedirection();
        assertThat(decide(coach, committee(), "verlengen", "Verlof")).hasStatus(409);

        Decision decision = register.decisions(coach).getLast();
        assertThat(decision.kind()).isEqualTo(DecisionKind.EXTEND_TERM);
        assertThat(decision.term()).isEqualTo(TERM.extendedTo(LocalDate.parse("2027-08-01")));
        assertThat(look("/mijn", SignedInAs.coach(coach)))
                .contains("31 juli 2027", "Termijn verlengd tot en met 31 juli 2027", "Verlof rond geboorte");
        assertThat(look("/mijn/verlenging", SignedInAs.coach(coach)))
                .contains("Verlengd", decision.number().toString());
    }

    @Test
    void a_refusal_leaves_the_term_as_it_was() {
        CoachId coach = coach(TERM);
        ask(coach, "HARDSHIP", "31-1-2028");

        assertThat(decide(coach, committee(), "afwijzen", "Er is tijd genoeg")).hasStatus3xxRedirection();

        assertThat(register.decisions(coach).getLast().kind()).isEqualTo(DecisionKind.REFUSE);
        assertThat(register.entry(coach).periods().getLast().days()).isEqualTo(TERM);
    }

    @Test
    void the_office_enters_one_for_who_called() {
        CoachId coach = coach(TERM);
        String number = Objects.requireNonNull(register.entry(coach).number()).toString();
        var wrong = post("/bureau/verlengingen")
                .param("nummer", "1234")
                .param("reden", "CARE")
                .param("tot", "31-7-2027");
        assertThat(send(wrong, office())).hasStatus(422).bodyText().contains("kennen we niet");

        assertThat(send(
                        post("/bureau/verlengingen")
                                .param("nummer", number)
                                .param("reden", "CARE")
                                .param("tot", "31-7-2027"),
                        office()))
                .hasStatus3xxRedirection();

        assertThat(look("/mijn/verlenging", SignedInAs.coach(coach))).contains("ingevoerd door het bureau");
    }

    private CoachId coach(Days term) {
        return new RegisteredCoaches(past, intake).with(term, List.of());
    }

    private MvcTestResult ask(CoachId coach, String reason, String lastDay) {
        return send(post("/mijn/verlenging").param("reden", reason).param("tot", lastDay), SignedInAs.coach(coach));
    }

    private MvcTestResult decide(CoachId coach, RequestPostProcessor who, String outcome, String ground) {
        String id = jdbc.sql("select id from extensions.request where coach = :coach")
                .param("coach", coach.value())
                .query(String.class)
                .single();
        return send(
                post("/bureau/verlengingen/" + id + "/besluit")
                        .param("uitkomst", outcome)
                        .param("grond", ground)
                        .param("gezien", "1"),
                who);
    }

    private static RequestPostProcessor office() {
        return SignedInAs.role(Role.OFFICE, "Bo Bureau");
    }

    private static RequestPostProcessor committee() {
        return SignedInAs.role(Role.COMMITTEE, "Kim Commissie");
    }

    private String look(String address, RequestPostProcessor who) {
        MvcTestResult result = browser.perform(get(address).with(who));
        assertThat(result).hasStatusOk();
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult send(MockHttpServletRequestBuilder request, RequestPostProcessor who) {
        return browser.perform(request.with(who).with(csrf()));
    }
}

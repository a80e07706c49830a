package nl.rookstopregister.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.rookstopregister.accounts.Accounts;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.attendance.model.Claim;
import nl.rookstopregister.attendance.model.Claims;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.norms.Status;
import nl.rookstopregister.pages.spi.Demonstration;
import nl.rookstopregister.places.Places;
import nl.rookstopregister.register.DecisionKind;
import nl.rookstopregister.register.Entry;
import nl.rookstopregister.register.Register;
import nl.rookstopregister.register.RegistrationState;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.DemonstrationSignIns;
import nl.rookstopregister.support.SignedInAs;
import nl.rookstopregister.support.StoryTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@StoryTest
@TestPropertySource(properties = "rookstopregister.demonstration.coaches=300")
class DemonstrationTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    @Autowired
    Register register;

    @Autowired
    InventRegister inventRegister;

    @Autowired
    Accounts accounts;

    @Autowired
    Demonstration demonstration;

    @Autowired
    DemonstrationSignIns signIns;

    @Autowired
    NormBook norms;

    @Autowired
    Places places;

    @Autowired
    Claims claims;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Dossiers dossiers;

    @Autowired
    MockMvcTester browser;

    @Test
    void a_register_that_holds_something_is_left_alone() {
        List<Entry> before = entries();

        assertThat(inventRegister.fill(300)).isFalse();
        assertThat(entries()).hasSameSizeAs(before);
    }

    @Test
    void every_page_says_that_the_people_are_invented_and_newcomers_are_told_as_whom_to_sign_in() {
        assertThat(demonstration.peopleAreInvented()).isTrue();
        assertThat(signIns.signIns()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(accounts.withRole(Role.COMMITTEE)).hasSizeGreaterThanOrEqualTo(2);
        assertThat(accounts.withRole(Role.OFFICE)).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void coaches_miss_points_in_every_way_in_which_that_can_go() {
        assertThat(claims.of(InventedProviders.FIRST))
                .extracting(claim -> claim.state(TODAY))
                .contains(Claim.State.values());
        assertThat(jdbc.sql("select count(*) from attendance.closing")
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(4);
        assertThat(jdbc.sql("select count(*) from attendance.line where coach is null")
                        .query(Integer.class)
                        .single())
                .as("rows to mend")
                .isPositive();
    }

    @Test
    void coaches_stand_in_every_state_and_most_are_registered() {
        Map<RegistrationState, Integer> states = new EnumMap<>(RegistrationState.class);
        for (Entry entry : entries()) {
            states.merge(
                    register.statusOn(Objects.requireNonNull(entry.number()), TODAY, null)
                            .state(),
                    1,
                    Integer::sum);
        }

        assertThat(states.keySet())
                .contains(
                        RegistrationState.REGISTERED,
                        RegistrationState.CANDIDATE,
                        RegistrationState.LAPSED,
                        RegistrationState.DEREGISTERED);
        assertThat(states.get(RegistrationState.REGISTERED)).isGreaterThan(150);
    }

    @Test
    void decisions_were_recorded_when_they_were_taken_and_rest_on_the_norm_of_the_day() {
        entries().stream()
                .flatMap(entry -> register.decisions(entry.coach()).stream())
                .forEach(decision -> {
                    assertThat(decision.recordedAt()
                                    .atZone(ZoneId.of("Europe/Amsterdam"))
                                    .toLocalDate())
                            .isEqualTo(decision.takenOn());
                    if (decision.kind() == DecisionKind.RENEW) {
                        assertThat(Objects.requireNonNull(decision.grounds().assessment())
                                        .isMet())
                                .isTrue();
                    }
                });
    }

    @Test
    void the_people_to_sign_in_as_stand_where_their_story_says() {
        Invention invention = new Invention(norms, places.postcodeAreas(), TODAY);

        assertThat(kinds(invention.coach(0)))
                .endsWith(DecisionKind.ADD_ANNOTATION, DecisionKind.SUSPEND, DecisionKind.LIFT_SUSPENSION);
        assertThat(kinds(invention.coach(1))).containsExactly(DecisionKind.ADMIT_CANDIDATE);
        assertThat(kinds(invention.coach(2))).containsExactly(DecisionKind.REGISTER);
        assertThat(kinds(invention.coach(3))).isEmpty();
        assertThat(invention.coach(7)).isEqualTo(invention.coach(7));
    }

    @Test
    void a_coach_finds_something_of_everything_in_the_portfolio() {
        CoachId coach = coach("coach@");

        assertThat(look("/mijn", coach)).contains("Ligt u op schema?");
        assertThat(look("/mijn/portfolio/uren", coach)).contains("Week van", "Persoonlijke begeleiding");
        assertThat(look("/mijn/portfolio/punten", coach))
                .contains(
                        "doorgegeven door de aanbieder",
                        "beoordeeld door het bureau",
                        "zelf ingediend",
                        "uit uw dossier")
                .contains("Telt mee", "Telt niet mee", "Niet toegekend", "Wacht op het bureau");
        assertThat(look("/mijn/portfolio/supervisie", coach)).contains("Ondertekend");
        assertThat(look("/mijn/portfolio/intervisie", coach)).contains("(demonstratie)");
        assertThat(look("/mijn/portfolio/zelfevaluatie", coach)).contains("Eerder afgerond");
        assertThat(look("/mijn/portfolio/tempo", coach)).contains("Verwacht");
    }

    @Test
    void one_coach_can_renew_today_and_another_lacks_points_only() {
        assertThat(norms.assess(dossiers.dossier(coach("herregistratie@")), Procedure.RENEWAL, TODAY)
                        .isMet())
                .isTrue();
        assertThat(norms.assess(dossiers.dossier(coach("bijscholing@")), Procedure.RENEWAL, TODAY)
                        .findingFor("hours")
                        .orElseThrow()
                        .status())
                .isEqualTo(Status.MET);
    }

    @Test
    void a_candidate_is_not_held_to_what_renewal_asks() {
        CoachId candidate = coach("kandidaat@");

        assertThat(look("/mijn", candidate))
                .contains("Word definitief geregistreerd")
                .doesNotContain("Ligt u op schema?");
        assertThat(look("/mijn/portfolio/tempo", candidate)).contains("De norm vraagt nu geen punten of uren van u");
        assertThat(look("/mijn/portfolio/punten", candidate)).contains("De norm vraagt nu geen punten van u");
    }

    @Test
    void the_office_finds_points_to_judge_judgements_to_weigh_and_paper_to_print() {
        assertThat(office("/bureau/punten"))
                .contains("Webinar medicatie bij stoppen (demonstratie)", "Congres Rookvrij (demonstratie)");
        assertThat(office("/bureau/supervisie")).contains("Oordelen van supervisors");
        assertThat(office("/bureau/post/papier")).contains("Studiemiddag roken en psyche (demonstratie)");
    }

    @Test
    void newcomers_wait_on_the_desk_each_as_far_as_an_application_can_be() {
        assertThat(office("/bureau/aanvragen")).contains("Lotte Terpstra", "Femke Oosterhof", "Daan Willemsen");
        assertThat(office("/bureau/aanvragen?stand=aanvrager")).contains("Samir Bouali");
    }

    private CoachId coach(String mail) {
        return Objects.requireNonNull(accounts.withRole(Role.COACH).stream()
                .filter(each -> each.mail().startsWith(mail))
                .findFirst()
                .orElseThrow()
                .coach());
    }

    private String look(String address, CoachId coach) {
        return text(browser.perform(get(address).with(SignedInAs.coach(coach))));
    }

    private String office(String address) {
        return text(browser.perform(get(address).with(SignedInAs.role(Role.OFFICE, "Bo Bureau"))));
    }

    private static String text(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static List<DecisionKind> kinds(InventedCoach coach) {
        return coach.decisions().stream().map(each -> each.decision().kind()).toList();
    }

    private List<Entry> entries() {
        try (Stream<Entry> all = register.allEntries()) {
            return all.toList();
        }
    }
}

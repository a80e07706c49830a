package nl.rookstopregister.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.register.PastDecisions;
import nl.rookstopregister.register.Register;
import nl.rookstopregister.register.RegisteredCoaches;
import nl.rookstopregister.register.RegistrationNumber;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Days;
import nl.rookstopregister.support.SignedInAs;
import nl.rookstopregister.support.StoryTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody is called otherwise from a day on: what shows the new name, and who still finds the old one. */
@StoryTest
class NamesTest {

    private static final Days TERM = new Days(LocalDate.parse("2023-02-01"), LocalDate.parse("2028-02-01"));

    @Autowired
    MockMvcTester browser;

    @Autowired
    PastDecisions past;

    @Autowired
    DossierIntake intake;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Names names;

    @Autowired
    Register register;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_name_changes_on_evidence_from_a_day_that_has_come_and_by_the_office_alone() {
        CoachId coach = coach("Rosalinde", "Oudenaam");

        assertThat(rename(coach, "Nieuwenaam", "1-9-2026", " "))
                .hasStatus(422)
                .bodyText()
                .contains("waaruit");
        assertThat(rename(coach, "Nieuwenaam", "22-11-2026", "Akte"))
                .hasStatus(422)
                .bodyText()
                .contains("nog niet geweest");
        assertThat(rename(coach, "Oudenaam", "1-9-2026", "Akte"))
                .hasStatus(422)
                .bodyText()
                .contains("de naam al");
        assertThat(browser.post()
                        .uri("/bureau/personen/" + coach + "/naam")
                        .with(SignedInAs.role(Role.COMMITTEE, "lid"))
                        .with(csrf()))
                .hasStatus(403);
        assertThat(rename(coach, "Nieuwenaam", "1-9-2026", "Akte")).hasStatus3xxRedirection();
        assertThat(rename(coach, "Derdenaam", "1-9-2026", "Akte"))
                .hasStatus(422)
                .bodyText()
                .contains("1 september 2026");
        assertThatThrownBy(() -> jdbc.sql("""
                                insert into dossiers.former_name
                                select coach, given, prefix, family, until - 1, evidence, changed_by, changed_by_name,
                                    changed_at, found_by
                                from dossiers.former_name where coach = :coach
                                """).param("coach", coach.value()).update())
                .hasMessageContaining("former_names_follow_each_other");
        assertThatThrownBy(() -> jdbc.sql("delete from dossiers.former_name where coach = :coach")
                        .param("coach", coach.value())
                        .update())
                .hasMessageContaining("never changed");
    }

    @Test
    void the_public_sees_the_new_name_and_the_office_finds_the_old_one() {
        CoachId coach = coach("Rosalie", "Vrogerink");
        RegistrationNumber number = Objects.requireNonNull(register.entry(coach).number());

        rename(coach, "Latersma", "1-9-2026", "Akte van huwelijk gezien op 3 september 2026.");

        assertThat(dossiers.details(coach).map(details -> details.name().full()))
                .contains("Rosalie Latersma");
        assertThat(get("/coaches/" + number))
                .hasStatusOk()
                .bodyText()
                .contains("Latersma")
                .doesNotContain("Vrogerink");
        assertThat(get("/coaches?naam=Vrogerink")).bodyText().doesNotContain("Latersma");
        assertThat(office("/bureau/personen?q=vrogerink")).bodyText().contains("Rosalie Latersma");
        assertThat(office("/bureau/personen/" + coach))
                .bodyText()
                .contains("Rosalie Vrogerink (tot en met 31 augustus 2026)");
    }

    @Test
    void the_proof_of_a_past_day_names_who_it_was_then() {
        CoachId coach = coach("Rosanne", "Eerstema");
        RegistrationNumber number = Objects.requireNonNull(register.entry(coach).number());
        rename(coach, "Tweedema", "1-9-2025", "Akte");
        rename(coach, "Derdema", "1-9-2026", "Akte");

        assertThat(get("/controleren?nummer=" + number + "&datum=31-8-2025"))
                .bodyText()
                .contains("Rosanne Eerstema");
        assertThat(get("/controleren?nummer=" + number + "&datum=31-8-2026"))
                .bodyText()
                .contains("Rosanne Tweedema");
        assertThat(get("/controleren?nummer=" + number + "&datum=21-11-2026"))
                .bodyText()
                .contains("Rosanne Derdema");
        assertThat(names.on(coach, LocalDate.parse("2026-09-01")).map(PersonName::family))
                .contains("Derdema");
        assertThat(names.former(coach))
                .extracting(former -> former.name().family())
                .containsExactly("Tweedema", "Eerstema");
    }

    private CoachId coach(String given, String family) {
        CoachDetails details = CoachExamples.noor(CoachId.random()).named(new PersonName(given, "", family));
        return new RegisteredCoaches(past, intake).with(details, TERM, List.of());
    }

    private MvcTestResult rename(CoachId coach, String family, String from, String evidence) {
        PersonName name = dossiers.details(coach).orElseThrow().name();
        return browser.post()
                .uri("/bureau/personen/" + coach + "/naam")
                .param("voornaam", name.given())
                .param("tussenvoegsel", "")
                .param("achternaam", family)
                .param("vanaf", from)
                .param("bewijs", evidence)
                .with(SignedInAs.role(Role.OFFICE, "officer"))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult get(String address) {
        return browser.get().uri(address).exchange();
    }

    private MvcTestResult office(String address) {
        return browser.get()
                .uri(address)
                .with(SignedInAs.role(Role.OFFICE, "officer"))
                .exchange();
    }
}

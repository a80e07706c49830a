package nl.rookstopregister.interventions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.rookstopregister.admission.spi.RecognisedInterventions;
import nl.rookstopregister.interventions.model.InterventionList;
import nl.rookstopregister.interventions.model.ListedIntervention;
import nl.rookstopregister.interventions.usecase.FollowInterventionRulings;
import nl.rookstopregister.norms.Recognition;
import nl.rookstopregister.support.StoryTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@StoryTest
class InterventionListTest {

    @Autowired
    InterventionList list;

    @Autowired
    RecognisedInterventions asked;

    @Autowired
    FollowInterventionRulings following;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Test
    void the_two_that_the_register_describes_count_since_their_day() {
        LocalDate first = LocalDate.parse("2013-01-01");

        assertThat(asked.on("telephone-coaching", first.minusDays(1))).isEqualTo(Recognition.NOT_YET);
        assertThat(asked.on("telephone-coaching", first)).isEqualTo(Recognition.RECOGNISED);
        assertThat(asked.on("personal-guidance", first)).isEqualTo(Recognition.RECOGNISED);
        assertThat(asked.on("handoplegging", first)).isEqualTo(Recognition.UNKNOWN);
    }

    @Test
    void versions_are_kept_and_the_list_is_made_again_from_the_rulings() {
        ListedIntervention group = InterventionSamples.group();
        list.put(group);
        assertThat(list.find("groep")).contains(group);
        ListedIntervention withdrawn = group.withdrawn(LocalDate.parse("2026-01-01"));
        list.put(withdrawn);
        assertThat(list.find("groep")).contains(withdrawn);

        following.followAll();
        assertThat(list.find("groep")).isEmpty();
        assertThat(list.find("telephone-coaching")).isPresent();
    }

    @Test
    void the_database_refuses_versions_that_overlap() {
        list.put(InterventionSamples.group());

        assertThat(catchThrowable(() -> jdbc.sql("""
                        insert into interventions.version
                        select reference, 'AB-X', days, label, kind, name_nl, name_en, what_nl, what_en, audience, changes, page,
                               conditions
                        from interventions.version where reference = 'groep' and label = '2'""").update()))
                .hasMessageContaining("versions_of_an_intervention_do_not_overlap");
        following.followAll();
    }

    @Test
    void everybody_may_read_what_an_intervention_consists_of() {
        MvcTestResult page = mvc.get().uri("/interventies/telephone-coaching").exchange();

        assertThat(page).hasStatusOk();
        assertThat(new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("Erkend sinds 1 januari 2013", "Telefoongesprekken, minstens", "Speciaal opgeleide coach");
        assertThat(page.getRequest().getSession(false)).isNull();
        assertThat(mvc.get().uri("/interventies/handoplegging").exchange()).hasStatus(HttpStatus.NOT_FOUND);
    }
}

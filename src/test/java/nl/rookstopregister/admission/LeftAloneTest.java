package nl.rookstopregister.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.rookstopregister.admission.usecase.FollowUpApplications;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.support.SignedInAs;
import nl.rookstopregister.support.StoryTest;
import nl.rookstopregister.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@StoryTest
class LeftAloneTest {

    private final CoachId noor = CoachId.random();

    @Autowired
    MockMvcTester browser;

    @Autowired
    FollowUpApplications followUp;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private AdmissionSteps steps;

    @BeforeEach
    void begin() {
        steps = new AdmissionSteps(browser);
    }

    @Test
    void nothing_happens_to_an_application_within_its_term() {
        ApplicationId id = started();

        clock.set(LocalDate.parse("2026-12-18"));
        followUp.followUp(id);

        assertThat(kinds(id)).containsExactly("STARTED");
    }

    @Test
    void left_alone_it_is_reminded_of_once_and_closed_after_its_term() {
        ApplicationId id = started();

        clock.set(LocalDate.parse("2026-12-19"));
        followUp.followUp(id);
        followUp.followUp(id);
        assertThat(kinds(id)).containsExactly("STARTED", "REMINDED");

        clock.set(LocalDate.parse("2027-02-13"));
        followUp.followUp(id);
        followUp.followUp(id);
        assertThat(kinds(id)).containsExactly("STARTED", "REMINDED", "CLOSED");
        assertThat(steps.look("/mijn/aanvragen/" + id, SignedInAs.coach(noor))).contains("Uw aanvraag is gesloten");
    }

    private ApplicationId started() {
        String address = steps.start(noor, "CANDIDATE");
        return ApplicationId.valueOf(address.substring(address.lastIndexOf('/') + 1));
    }

    private List<String> kinds(ApplicationId id) {
        return jdbc.sql("select kind from admission.occurrence where application = :id order by id")
                .param("id", id.value())
                .query((row, _) -> row.getString("kind"))
                .list();
    }
}

package nl.rookstopregister.attendance;

import static nl.rookstopregister.attendance.AttendanceSteps.address;
import static nl.rookstopregister.attendance.AttendanceSteps.look;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.accreditation.Accreditations;
import nl.rookstopregister.accreditation.Committee;
import nl.rookstopregister.accreditation.CommitteeAtWork;
import nl.rookstopregister.accreditation.RequestKind;
import nl.rookstopregister.accreditation.Ruling;
import nl.rookstopregister.accreditation.model.Request;
import nl.rookstopregister.accreditation.model.Requests;
import nl.rookstopregister.accreditation.model.review.Reviews;
import nl.rookstopregister.attendance.AttendanceSteps.Coach;
import nl.rookstopregister.attendance.AttendanceSteps.Desk;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.norms.Fact.TrainingCompleted;
import nl.rookstopregister.norms.Finding;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.norms.Recognition;
import nl.rookstopregister.providers.ProviderIntake;
import nl.rookstopregister.support.SignedInAs;
import nl.rookstopregister.support.StoryTest;
import nl.rookstopregister.support.TestClock;
import nl.rookstopregister.training.SessionId;
import nl.rookstopregister.training.Trainings;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The committee rules, the list of trainings hears of it by itself, and the points of coaches follow. */
@StoryTest
class AccreditationWithdrawnTest {

    private static final LocalDate WITHDRAWN = LocalDate.of(2026, 12, 1);
    private static final Duration SOON = Duration.ofSeconds(10);

    @Autowired
    MockMvcTester browser;

    @Autowired
    AttendanceSteps steps;

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
    Trainings trainings;

    @Autowired
    Dossiers dossiers;

    @Autowired
    NormBook norms;

    @Autowired
    TestClock clock;

    private CommitteeAtWork work;
    private Desk provider;
    private Ruling ruling;
    private Coach noor;

    @BeforeEach
    void a_training_is_accredited() {
        Committee committee = new Committee(jdbc, requests, intake);
        work = new CommitteeAtWork(browser, reviews, committee);
        SignedIn petra = committee.person("Petra", Role.PROVIDER);
        committee.actsForProvider(petra);
        provider = new Desk(committee.provider(), petra);
        Request request = committee.submitted(committee.person("Tess", Role.COMMITTEE));
        work.grants(request, "6", "21-11-2026");
        ruling = accreditations.rulings(RequestKind.TRAINING).stream()
                .map(taken -> taken.ruling())
                .filter(taken -> taken.request().equals(request.id()))
                .findFirst()
                .orElseThrow();
        Awaitility.await().atMost(SOON).until(() -> on(LocalDate.of(2026, 11, 21)) == Recognition.RECOGNISED);
        noor = steps.coach("Noor", "Zandstra");
    }

    @Test
    void points_of_before_the_withdrawal_stay_and_those_of_its_day_count_no_more() {
        clock.set(WITHDRAWN);
        Coach bram = steps.coach("Bram", "Oudkerk");
        attends(noor, WITHDRAWN.minusDays(1));
        attends(bram, WITHDRAWN);
        assertThat(points(bram)).contains("6 punten");

        work.withdraws(ruling, "1-12-2026");
        Awaitility.await().atMost(SOON).until(() -> on(WITHDRAWN) == Recognition.NO_LONGER);

        assertThat(recognitions(noor)).containsEntry(WITHDRAWN.minusDays(1), Recognition.RECOGNISED);
        assertThat(points(noor)).contains("6 punten");
        assertThat(recognitions(bram)).containsEntry(WITHDRAWN, Recognition.NO_LONGER);
        assertThat(mine(bram))
                .contains("Nee, niet meer op die dag")
                .contains("Dit was op die dag niet meer geaccrediteerd");
        assertThat(points(bram)).contains("0 punten").doesNotContain("6 punten");
        Finding points = norms.assess(dossiers.dossier(bram.id()), Procedure.RENEWAL, WITHDRAWN)
                .findingFor("points")
                .orElseThrow();
        assertThat(points.counted()).isEmpty();
        assertThat(points.notCounted())
                .singleElement()
                .satisfies(left -> assertThat(left.reason().code()).isEqualTo("reason.no-longer-recognised"));
    }

    @Test
    void nobody_hands_in_a_list_of_a_session_after_the_withdrawal() {
        SessionId later = session(WITHDRAWN.plusDays(1));
        work.withdraws(ruling, "1-12-2026");
        Awaitility.await().atMost(SOON).until(() -> on(WITHDRAWN) == Recognition.NO_LONGER);
        clock.set(WITHDRAWN.plusDays(1));

        assertThat(look(browser, address(later), provider.signedIn())).contains("niet geaccrediteerd");
        assertThat(AttendanceSteps.send(browser, post(address(later) + "/sluiten"), provider.signedIn()))
                .hasStatus(409);
        assertThat(recognitions(noor)).isEmpty();
    }

    private void attends(Coach coach, LocalDate lastDay) {
        SessionId session = session(lastDay);
        assertThat(AttendanceSteps.send(
                        browser,
                        post(address(session) + "/toevoegen").param("rijen", "2\t" + coach.number() + "\t\t"),
                        provider.signedIn()))
                .hasStatus3xxRedirection();
        assertThat(AttendanceSteps.send(browser, post(address(session) + "/sluiten"), provider.signedIn()))
                .hasStatus3xxRedirection();
    }

    private SessionId session(LocalDate lastDay) {
        return steps.session(provider.id(), ruling.reference(), lastDay);
    }

    private Recognition on(LocalDate day) {
        return trainings
                .find(ruling.reference())
                .map(training -> training.on(day))
                .orElse(Recognition.UNKNOWN);
    }

    private Map<LocalDate, Recognition> recognitions(Coach coach) {
        return dossiers.dossier(coach.id()).facts().stream()
                .filter(TrainingCompleted.class::isInstance)
                .map(TrainingCompleted.class::cast)
                .collect(Collectors.toMap(TrainingCompleted::on, TrainingCompleted::accreditation));
    }

    private String points(Coach coach) {
        return look(browser, "/mijn/portfolio/punten", SignedInAs.coach(coach.id()));
    }

    private String mine(Coach coach) {
        return look(browser, "/mijn/scholing", SignedInAs.coach(coach.id()));
    }
}

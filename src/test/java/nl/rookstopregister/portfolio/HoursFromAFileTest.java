package nl.rookstopregister.portfolio;

import static nl.rookstopregister.portfolio.PortfolioSteps.HOURS;
import static nl.rookstopregister.portfolio.PortfolioSteps.line;
import static nl.rookstopregister.portfolio.PortfolioSteps.look;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.rookstopregister.portfolio.model.JudgedRow;
import nl.rookstopregister.portfolio.model.Mistake;
import nl.rookstopregister.portfolio.model.RowVerdict;
import nl.rookstopregister.portfolio.model.RowVerdict.Outcome;
import nl.rookstopregister.portfolio.usecase.ImportHours;
import nl.rookstopregister.portfolio.usecase.ImportHours.DryRun;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.support.DueJobs;
import nl.rookstopregister.support.StoryTest;
import nl.rookstopregister.support.TestClock;
import nl.rookstopregister.tables.XlsxSample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@StoryTest
class HoursFromAFileTest {

    private static final String FILE = HOURS + "/bestand";
    private static final int ROWS = 5_000;
    private static final String HEADINGS = "datum;interventie;hoe;cliënten;tijd\n";

    @Autowired
    MockMvcTester browser;

    @Autowired
    PortfolioSteps steps;

    @Autowired
    ImportHours imports;

    @Autowired
    RecurringTask<Void> forgetFilesOfHoursDaily;

    @Autowired
    DataSource database;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private CoachId noor;

    @BeforeEach
    void a_registered_coach() {
        noor = steps.coach("Noor", "Zandstra");
    }

    @Test
    void a_file_that_tells_who_clients_are_is_refused_and_nothing_of_it_stays() {
        assertThat(handIn("datum;interventie;hoe;cliënten;tijd;Naam cliënt\n1-9-2026;x;y;1;1;Zwartjes\n"))
                .hasStatus(422)
                .bodyText()
                .contains("kunnen verraden wie uw cliënten zijn", "Naam cliënt")
                .doesNotContain("Zwartjes");
        handIn(HEADINGS + "1-9-2026;Telefonische coaching;telefoon;mevrouw Zwartjes;1:00\n");

        assertThat(jdbc.sql("select rows::text from portfolio.handed_in where coach = :coach")
                        .param("coach", noor.value())
                        .query(String.class)
                        .single())
                .doesNotContain("Zwartjes");
    }

    @Test
    void a_file_without_the_columns_is_told_which_are_missing() {
        assertThat(handIn("datum;omschrijving\n1-9-2026;iets\n"))
                .hasStatus(422)
                .bodyText()
                .contains("ontbreken deze kolommen: interventie, hoe, cliënten, tijd");
    }

    @Test
    void five_thousand_rows_with_every_kind_of_mistake_are_each_explained() {
        assertThat(handIn(new String(FileOfHours.of(ROWS), StandardCharsets.UTF_8)))
                .hasRedirectedUrl(FILE + "/controle");

        DryRun run = imports.waiting(noor).orElseThrow();
        assertThat(run.rows()).hasSize(ROWS);
        assertThat(count(run, Outcome.REFUSED)).isEqualTo(FileOfHours.mistakes(ROWS));
        assertThat(count(run, Outcome.WARNING)).isEqualTo(FileOfHours.doubts(ROWS));
        assertThat(count(run, Outcome.SAME)).isEqualTo(FileOfHours.repeats(ROWS));
        assertThat(run.rows().stream()
                        .map(JudgedRow::verdict)
                        .filter(RowVerdict.Refused.class::isInstance)
                        .flatMap(row -> ((RowVerdict.Refused) row).mistakes().stream())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Mistake.values());
        assertThat(look(browser, FILE + "/controle", noor))
                .contains("100 regels zijn niet goed", "Er is nog niets bewaard", "Draai ze om");
        assertThat(kept()).isZero();

        assertThat(keep(run)).hasRedirectedUrl(FILE + "?bewaard=" + 4_800);
        assertThat(kept()).isEqualTo(4_800);
    }

    @Test
    void the_same_file_twice_adds_nothing_and_says_why() {
        handIn(new String(FileOfHours.of(100), StandardCharsets.UTF_8));
        keep(imports.waiting(noor).orElseThrow());
        int kept = kept();

        handIn(new String(FileOfHours.of(100), StandardCharsets.UTF_8));
        assertThat(look(browser, FILE + "/controle", noor))
                .contains("staan al in uw portfolio", "Geen enkele regel kan zo bewaard worden");
        assertThat(keep(imports.waiting(noor).orElseThrow())).hasRedirectedUrl(FILE + "?bewaard=0");
        assertThat(kept()).isEqualTo(kept);
    }

    @Test
    void hours_filled_in_by_hand_are_not_added_once_more_and_what_was_removed_stays_away() {
        UUID key = UUID.randomUUID();
        PortfolioSteps.send(browser, line(HOURS, key, "1-9-2026", "1:00"), noor);
        handIn(HEADINGS + "1-9-2026;telephone-coaching;telefoon;1;60 min\n2-9-2026;telephone-coaching;telefoon;1;1\n");
        DryRun run = imports.waiting(noor).orElseThrow();
        assertThat(outcomes(run)).containsExactly(Outcome.SAME, Outcome.ACCEPTED);
        UUID added = ((RowVerdict.Accepted) run.rows().getLast().verdict()).id().value();
        keep(run);
        PortfolioSteps.send(browser, post(HOURS + "/regel/" + added + "/verwijderen"), noor);

        handIn(HEADINGS + "2-9-2026;telephone-coaching;telefoon;1;1:00\n");
        assertThat(imports.waiting(noor).orElseThrow().rows().getFirst().verdict())
                .isEqualTo(new RowVerdict.Same(RowVerdict.Kind.REMOVED_BEFORE, 0));
    }

    @Test
    void what_another_tab_replaced_is_not_kept_by_an_old_button() {
        handIn(HEADINGS + "1-9-2026;telephone-coaching;telefoon;1;1\n");
        DryRun old = imports.waiting(noor).orElseThrow();
        handIn(HEADINGS + "2-9-2026;telephone-coaching;telefoon;1;1\n");

        assertThat(keep(old)).hasRedirectedUrl(FILE + "/controle");
        assertThat(kept()).isZero();
    }

    @Test
    void the_rows_to_mend_come_back_as_a_file_that_can_be_read_in() {
        handIn(HEADINGS + "31-4-2026;telephone-coaching;telefoon;1;1\n");
        String mistakes = look(browser, FILE + "/fouten.csv", noor);

        assertThat(mistakes).contains("Schrijf de datum als dag-maand-jaar");
        handIn(mistakes.replace("31-4-2026", "30-4-2026"));
        assertThat(outcomes(imports.waiting(noor).orElseThrow())).containsExactly(Outcome.ACCEPTED);
        handIn(look(browser, FILE + "/voorbeeld.csv", noor));
        assertThat(outcomes(imports.waiting(noor).orElseThrow())).containsOnly(Outcome.ACCEPTED);
    }

    @Test
    void a_spreadsheet_says_the_same_as_the_text_and_is_kept() throws IOException {
        MockMultipartFile workbook = new MockMultipartFile(
                "bestand",
                "uren.xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                XlsxSample.of(List.of(
                        List.of("Datum", "Interventie", "Hoe", "Cliënten", "Tijd"),
                        List.of("1-9-2026", "Telefonische coaching", "telefoon", "1", "1:00"),
                        List.of("31-4-2026", "Telefonische coaching", "telefoon", "1", "1:00"))));
        assertThat(PortfolioSteps.send(browser, multipart(FILE).file(workbook), noor))
                .hasRedirectedUrl(FILE + "/controle");

        assertThat(look(browser, FILE + "/controle", noor))
                .contains("2 regels in uren.xlsx", "1 regel is goed", "Schrijf de datum als dag-maand-jaar");
        assertThat(keep(imports.waiting(noor).orElseThrow())).hasRedirectedUrl(FILE + "?bewaard=1");
        assertThat(look(browser, HOURS, noor)).contains("Telefonische coaching");
    }

    @Test
    void a_file_to_which_nobody_said_yes_is_forgotten_after_four_weeks() {
        handIn(HEADINGS + "1-9-2026;telephone-coaching;telefoon;1;1\n");
        try (DueJobs jobs = new DueJobs(database, clock, forgetFilesOfHoursDaily)) {
            jobs.on(LocalDate.parse("2026-12-19"));
            assertThat(imports.waiting(noor)).isPresent();

            jobs.on(LocalDate.parse("2026-12-20"));
            assertThat(imports.waiting(noor)).isEmpty();
        }
        assertThat(look(browser, FILE, noor)).doesNotContain("Er wacht nog een bestand op u");
    }

    private static List<Outcome> outcomes(DryRun run) {
        return run.rows().stream().map(row -> row.verdict().outcome()).toList();
    }

    private static long count(DryRun run, Outcome outcome) {
        return outcomes(run).stream().filter(outcome::equals).count();
    }

    private int kept() {
        return jdbc.sql("select count(*) from portfolio.hours where coach = :coach")
                .param("coach", noor.value())
                .query(Integer.class)
                .single();
    }

    private MvcTestResult keep(DryRun run) {
        return PortfolioSteps.send(
                browser,
                post(FILE + "/bewaren").param("bestand", run.file().id().toString()),
                noor);
    }

    private MvcTestResult handIn(String content) {
        MockMultipartFile file =
                new MockMultipartFile("bestand", "uren.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8));
        return PortfolioSteps.send(browser, multipart(FILE).file(file), noor);
    }
}

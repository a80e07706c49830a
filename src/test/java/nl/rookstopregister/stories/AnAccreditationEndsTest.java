package nl.rookstopregister.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.rookstopregister.accounts.Accounts;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.register.Register;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.support.Accessible;
import nl.rookstopregister.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** The committee withdraws an accreditation from a day: who was there before keeps the points, and what came later stands there with the reason. */
@BrowserStory
class AnAccreditationEndsTest {

    private static final String TITLE = "Motiverend stoppen (demonstratie)";
    private static final String EARLY = "coach@";

    /** Somebody else: the same training counts once. */
    private static final String LATE = "herregistratie@";

    private static final LocalDate BEFORE = LocalDate.of(2026, 11, 30);
    private static final LocalDate WITHDRAWN = LocalDate.of(2026, 12, 1);
    private static final LocalDate AFTER = LocalDate.of(2026, 12, 9);

    @RegisterExtension
    final Desks desks = new Desks();

    @Autowired
    Accounts accounts;

    @Autowired
    Register register;

    @Autowired
    TestClock clock;

    private Desk provider;
    private Desk visitor;

    @BeforeEach
    void sit_down() {
        visitor = desks.visitor();
        provider = desks.of("aanbieder@");
    }

    @Test
    void points_of_before_the_withdrawal_stay_and_those_of_later_do_not_count_with_the_reason() {
        List.of(BEFORE, WITHDRAWN, AFTER).forEach(this::plans);
        clock.set(WITHDRAWN);
        provider = desks.of("aanbieder@");
        closes(BEFORE, numberOf(EARLY));
        closes(WITHDRAWN, numberOf(LATE));
        assertThat(ledger(desks.of(EARLY), BEFORE)).contains("Telt mee");
        assertThat(ledger(desks.of(LATE), WITHDRAWN)).contains("Telt mee");
        visitor.open("/scholing-controleren?zoek=Motiverend+stoppen");
        visitor.sees("is geaccrediteerd");
        CommitteeRoom.withdraw(
                desks.of("commissie@"), desks.of("commissie2@"), TITLE, "1-12-2026", "De trainer is gestopt.");

        visitor.seesSoon("/scholing-controleren?zoek=Motiverend+stoppen", "Niet meer: " + TITLE);
        visitor.sees("Vanaf 1 december 2026 telt deze scholing niet meer", "Wie haar daarvoor volgde, houdt de punten");
        Accessible.check(visitor.page());
        visitor.follow("Bekijk de scholing");
        visitor.sees("Ingetrokken op 1 december 2026");

        assertThat(ledger(desks.of(EARLY), BEFORE)).contains("Telt mee");
        Desk late = desks.of(LATE);
        assertThat(ledger(late, WITHDRAWN)).contains("Telt niet mee", "Dit was op die dag niet meer geaccrediteerd");
        Accessible.check(late.page());
        late.picture("ended-ledger");

        clock.set(AFTER.plusDays(1));
        provider = desks.of("aanbieder@");
        provider.open(listOf(AFTER));
        provider.sees("niet geaccrediteerd");
        provider.picture("ended-list");
        assertThat(provider.page().locator("main textarea").count())
                .as("a list that gives no points cannot be filled")
                .isZero();
    }

    private void plans(LocalDate day) {
        provider.open("/aanbieder/agenda/nieuw");
        var training = provider.page().locator("main select[name=scholing]");
        training.selectOption(Objects.requireNonNull(
                training.locator("option:has-text('" + TITLE + "')").getAttribute("value")));
        provider.answer(Map.of(
                "dagen",
                "%d-%d-%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()),
                "begin",
                "9:30",
                "eind",
                "16:30",
                "vorm",
                "ruimte",
                "plaats",
                "Zwolle",
                "prijs",
                "295"));
        provider.send();
        provider.sees(TITLE);
    }

    private void closes(LocalDate day, String number) {
        String list = listOf(day);
        provider.open(list);
        provider.type("tekst", number);
        provider.pressIn("/controle");
        provider.pressIn("/toevoegen");
        provider.open(list + "/sluiten");
        provider.pressIn("/sluiten");
        provider.sees("1 coach kreeg punten");
    }

    /** Where the list stands of who was at the session of that day. */
    private String listOf(LocalDate day) {
        provider.open("/aanbieder/presentie");
        return Objects.requireNonNull(provider.page()
                .locator("main tr:has-text('" + TITLE + "'):has-text('" + written(day)
                        + "') a[href^='/aanbieder/presentie/']")
                .first()
                .getAttribute("href"));
    }

    /** The line of that day in the coach's own book of points. */
    private static String ledger(Desk coach, LocalDate day) {
        coach.open("/mijn/portfolio/punten");
        return coach.page()
                .locator("main li.week__line:has-text('" + TITLE + "')")
                .filter(new FilterOptions().setHasText(written(day)))
                .innerText();
    }

    private static String written(LocalDate day) {
        return day.getDayOfMonth() + (day.getMonthValue() == 11 ? " november" : " december");
    }

    private String numberOf(String mailbox) {
        CoachId coach = accounts.withRole(Role.COACH).stream()
                .filter(each -> each.mail().startsWith(mailbox))
                .flatMap(each -> Stream.ofNullable(each.coach()))
                .findFirst()
                .orElseThrow();
        return Objects.requireNonNull(register.entry(coach).number()).value();
    }
}

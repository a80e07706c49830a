package nl.rookstopregister.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.rookstopregister.accounts.Accounts;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.register.Entry;
import nl.rookstopregister.register.Period;
import nl.rookstopregister.register.Register;
import nl.rookstopregister.register.RegistrationState;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.support.Accessible;
import nl.rookstopregister.tables.XlsxSample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** A provider hands in a spreadsheet of thirty attendances, mends three by the error file and closes; a coach sees the points. */
@BrowserStory
class AttendanceByFileTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private static final int RIGHT = 27;

    @RegisterExtension
    final Desks desks = new Desks();

    @Autowired
    Register register;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Accounts accounts;

    /** Somebody as an attendance list names them. */
    record Somebody(String number, String name) {

        List<String> row() {
            return List.of(number, name);
        }
    }

    @Test
    void thirty_attendances_with_three_mistakes_are_mended_by_the_error_file_and_count_once() throws IOException {
        CoachId own = Objects.requireNonNull(accounts.withRole(Role.COACH).stream()
                .filter(each -> each.mail().equals("coach@voorbeeld.example"))
                .findFirst()
                .orElseThrow()
                .coach());
        Desk provider = desks.of("aanbieder@");
        Desk coach = desks.of("coach@");
        provider.open("/aanbieder/presentie");
        Accessible.check(provider.page());
        String list = emptyList(provider);
        List<Somebody> right = Stream.concat(Stream.of(own), standing(true).filter(each -> !each.equals(own)))
                .limit(RIGHT + 2)
                .map(this::somebody)
                .toList();
        Somebody lapsed = somebody(standing(false).findFirst().orElseThrow());
        Somebody mistyped = right.get(RIGHT);
        Somebody misnamed = right.get(RIGHT + 1);

        provider.open(list);
        provider.upload(
                "bestand",
                spreadsheet(Stream.concat(
                                right.subList(0, RIGHT).stream(),
                                Stream.of(
                                        new Somebody(wrongCheckDigit(mistyped.number()), mistyped.name()),
                                        lapsed,
                                        new Somebody(misnamed.number(), "Xander Qwertz")))
                        .toList()));
        provider.press("main form[enctype] button[type=submit]");
        provider.sees("27 regels kloppen.", "3 regels kloppen niet.", "Er is nog niets bewaard.");
        provider.sees("Tikfout in nummer", "Niet geregistreerd", "Naam wijkt af");
        Accessible.check(provider.page());
        provider.pressIn("/toevoegen");
        provider.sees("27 coaches zijn op de lijst gezet", "3 regels moet u nog verbeteren");
        Accessible.check(provider.page());

        String errors = provider.page().locator("main a[href$='/fouten.csv']").getAttribute("href");
        String mended = provider.fetch(errors)
                .text()
                .replace(wrongCheckDigit(mistyped.number()), mistyped.number())
                .replace("Xander Qwertz", misnamed.name());
        assertThat(mended.lines()).as("headings and three rows").hasSize(4);
        assertThat(mended).contains(lapsed.number());
        hands_in(provider, list, mended);
        hands_in(provider, list, mended);
        provider.open(list);
        provider.sees("29 coaches op de lijst kloppen");
        assertThat(provider.page()
                        .locator("section[aria-labelledby=fout] .card")
                        .count())
                .as("who lapsed cannot be mended")
                .isOne();

        coach.open("/mijn/scholing");
        int before = certificates(coach);
        provider.open(list + "/sluiten");
        Accessible.check(provider.page());
        provider.answer(Map.of("weglaten", "true"));
        provider.pressIn("/sluiten");
        provider.sees("29 coaches kregen punten");
        coach.open("/mijn/scholing");
        assertThat(certificates(coach)).isEqualTo(before + 1);
        Accessible.check(coach.page());
    }

    /** One for each session of which the points are there. */
    private static int certificates(Desk coach) {
        return coach.page().locator("main a[href^='/mijn/scholing/bewijs/']").count();
    }

    /** The newest list, on which nobody began. */
    private static String emptyList(Desk provider) {
        return provider.page()
                .locator("main tr:has(td:text-is('–')) a[href^='/aanbieder/presentie/']")
                .first()
                .getAttribute("href");
    }

    private static FilePayload spreadsheet(List<Somebody> people) throws IOException {
        List<List<String>> rows = Stream.concat(
                        Stream.of(List.of("Registratienummer", "Naam")),
                        people.stream().map(Somebody::row))
                .toList();
        return new FilePayload(
                "presentie.xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                XlsxSample.of(rows));
    }

    private static void hands_in(Desk provider, String list, String content) {
        provider.open(list);
        provider.upload(
                "bestand", new FilePayload("presentie.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8)));
        provider.press("main form[enctype] button[type=submit]");
        if (provider.page().locator("main form[action$='/toevoegen']").count() > 0) {
            Accessible.check(provider.page());
            provider.pressIn("/toevoegen");
        }
    }

    /** Who stood in the register on the whole of the last half year, or on no day of it. */
    private Stream<CoachId> standing(boolean registered) {
        LocalDate from = TODAY.minusMonths(6);
        try (Stream<Entry> entries = register.allEntries()) {
            return entries
                    .filter(entry -> registered
                            ? entry.periods().stream().anyMatch(period -> isRegisteredFrom(period, from))
                            : entry.periods().stream()
                                    .noneMatch(period -> period.days().until().isAfter(from)))
                    .map(Entry::coach)
                    .toList()
                    .stream();
        }
    }

    private static boolean isRegisteredFrom(Period period, LocalDate from) {
        return period.state() == RegistrationState.REGISTERED
                && period.days().contains(from)
                && period.days().contains(TODAY);
    }

    private Somebody somebody(CoachId coach) {
        return new Somebody(
                Objects.requireNonNull(register.entry(coach).number()).value(),
                dossiers.details(coach).orElseThrow().name().full());
    }

    private static String wrongCheckDigit(String number) {
        int last = number.charAt(number.length() - 1) - '0';
        return number.substring(0, number.length() - 1) + (last + 1) % 10;
    }
}

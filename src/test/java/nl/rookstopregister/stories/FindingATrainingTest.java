package nl.rookstopregister.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import nl.rookstopregister.support.Accessible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a coach does who looks for a training that counts, and hears of one that does not. */
@BrowserStory
class FindingATrainingTest {

    private static final String CALENDAR = "/scholingsagenda.ics";

    @RegisterExtension
    final Desks desks = new Desks();

    @Test
    void from_the_agenda_to_a_training_and_into_ones_own_calendar() throws Exception {
        Desk visitor = desks.visitor();
        visitor.open("/scholingsagenda");
        visitor.page().selectOption("#soort", "BASIC");
        visitor.send();
        visitor.sees("keer te volgen", "Basisopleiding", "20 punten");
        Accessible.check(visitor.page());
        List<String> titles = titles(visitor);
        assertThat(titles).isNotEmpty().allSatisfy(title -> assertThat(title).containsIgnoringCase("basis"));

        visitor.press(".session h3 a");
        visitor.sees("Geaccrediteerd tot en met", "Wanneer en waar");
        Accessible.check(visitor.page());
        assertThat(visitor.page().context().cookies()).isEmpty();
    }

    @Test
    void a_course_is_accredited_or_not_any_more_or_not_and_a_false_claim_is_reported_and_handled() {
        Desk visitor = desks.visitor();
        visitor.open("/scholing-controleren");
        asks(visitor, "medicatie bij stoppen");
        visitor.sees("Ja, Nascholing medicatie bij stoppen met roken (demonstratie) is geaccrediteerd");
        asks(visitor, "motiveren in één ochtend");
        visitor.sees("Niet meer: Motiveren in één ochtend", "Ingetrokken op 1 juni 2026");
        asks(visitor, "toverspreuken");
        visitor.sees("Nee, ‘toverspreuken’ staat niet in het register");

        visitor.follow("Meld een onjuiste bewering");
        visitor.type("naam", "Toverspreuken in een dag");
        visitor.pressIn("/scholing-controleren/melden");
        visitor.sees("Vertel waar u de bewering zag");
        visitor.type("gezien", "Een folder");
        visitor.pressIn("/scholing-controleren/melden");
        visitor.sees("Dank u, uw melding is binnen");
        handles(desks.of("bureau@"));
    }

    private static void asks(Desk visitor, String words) {
        visitor.type("zoek", words);
        visitor.press("form.check button[type=submit]");
    }

    private static void handles(Desk office) {
        office.open("/bureau/meldingen");
        office.follow("Toverspreuken in een dag");
        office.sees("Een folder", "Nieuw");
        office.pressIn("/oppakken");
        office.sees("In behandeling");
        office.pressIn("/afsluiten");
        office.answer(Map.of("uitkomst", "CLAIM_REMOVED", "notitie", "Gebeld; de folder is aangepast."));
        office.pressIn("/afsluiten");
        office.follow("Toverspreuken in een dag");
        office.sees("Afgesloten", "De aanbieder haalde de bewering weg", "de folder is aangepast");
    }

    /** What a calendar makes of the feed that the page offers. */
    private static List<String> titles(Desk visitor) throws IOException, ParserException {
        String link = Objects.requireNonNull(
                visitor.page().locator("a[href*='" + CALENDAR + "']").last().getAttribute("href"));
        APIResponse feed = visitor.fetch(link.substring(link.indexOf(CALENDAR)));
        assertThat(feed.headers()).containsEntry("content-type", "text/calendar;charset=UTF-8");
        return new CalendarBuilder()
                .build(new StringReader(feed.text())).getComponents(Component.VEVENT).stream()
                        .map(event ->
                                event.getRequiredProperty(Property.SUMMARY).getValue())
                        .toList();
    }
}

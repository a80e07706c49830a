package nl.rookstopregister.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The office takes over the sample file that comes with the register: wrong first, then mended, then once more. */
@BrowserStory
class TakingOverARegisterTest {

    @RegisterExtension
    final Desks desks = new Desks();

    @Test
    void the_office_mends_a_file_takes_it_over_and_old_numbers_lead_on() throws IOException {
        String sample = sample();
        try (Desk office = desks.of("bureau@");
                Desk visitor = desks.visitor()) {
            office.open("/bureau");
            office.follow("Een register overnemen");
            office.pressIn("/bureau/overname");
            office.sees("Kies een bestand.");

            office.upload("bestand", file(sample.replace("2027-09-14;registered", "2024-09-14;registered")));
            office.pressIn("/bureau/overname");
            String delivery = office.address();
            office.seesSoon(delivery, "Verbeter de rijen van 1 coach");
            office.follow("Status past niet bij het einde");
            office.sees("De status is “registered”, maar de termijn is op 14-9-2024 geëindigd.", "kolom status (P)");

            APIResponse toMend = office.fetch(delivery + "/te-verbeteren.csv");
            assertThat(toMend.text())
                    .contains("te_verbeteren;")
                    .contains("DEMO-002")
                    .doesNotContain("DEMO-001");
            assertThat(office.fetch(delivery + "/verslag.csv").text()).contains("Geweigerd;status;P;registered;");

            office.open(delivery);
            office.pressIn("/intrekken");
            office.sees("Dit bestand is niet overgenomen.");
            assertThat(office.fetch(delivery + "/te-verbeteren.csv").status()).isEqualTo(404);

            takenOver(office, sample);
            // Every node reads everybody anew, which takes it a moment.
            visitor.seesSoon("/coaches/DEMO-001", "Fatma van den Berg");
            assertThat(visitor.address()).matches("/coaches/\\d{7}");
            visitor.open("/controleren?nummer=demo+005&datum=1-1-2020");
            visitor.sees("DEMO-005 is een nummer uit het vorige register.", "Sanne Kuiper");
            assertThat(visitor.fetch("/api/v1/registrations/DEMO-007/status?date=2020-06-01")
                            .text())
                    .contains("\"status\":\"REGISTERED\"");
            assertThat(visitor.fetch("/coaches/DEMO-999").status()).isEqualTo(404);

            handIn(office, sample);
            office.seesSoon(office.address(), "Er is niets nieuws");
        }
    }

    private static void takenOver(Desk office, String file) {
        handIn(office, file);
        String delivery = office.address();
        office.seesSoon(delivery, "8 coaches kunnen worden overgenomen");
        office.sees("Er is niets op aan te merken.");
        office.pressIn("/overnemen");
        office.seesSoon(delivery, "8 coaches zijn overgenomen");
    }

    private static void handIn(Desk office, String file) {
        office.open("/bureau/overname");
        office.upload("bestand", file(file));
        office.pressIn("/bureau/overname");
    }

    private static FilePayload file(String text) {
        return new FilePayload("vorig register.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String sample() throws IOException {
        try (InputStream in = TakingOverARegisterTest.class.getResourceAsStream("/takeover/sample.csv")) {
            if (in == null) {
                throw new AssertionError("No sample");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

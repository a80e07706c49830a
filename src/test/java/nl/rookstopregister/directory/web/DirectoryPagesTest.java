package nl.rookstopregister.directory.web;

import static nl.rookstopregister.directory.DirectoryExamples.TELL_TALES;
import static nl.rookstopregister.directory.DirectoryExamples.coach;
import static nl.rookstopregister.directory.DirectoryExamples.days;
import static nl.rookstopregister.directory.DirectoryExamples.measure;
import static nl.rookstopregister.directory.DirectoryExamples.practice;
import static nl.rookstopregister.directory.DirectoryExamples.reachedBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.rookstopregister.directory.DirectoryStory;
import nl.rookstopregister.dossiers.AppointmentWays;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.register.DecisionKind;
import nl.rookstopregister.register.RegistrationNumber;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.support.ModuleTest;
import nl.rookstopregister.support.TestClock;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.json.JsonContent;
import org.springframework.test.json.JsonContentAssert;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
@Import(DirectoryStory.class)
class DirectoryPagesTest {

    private static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'";

    @Autowired
    DirectoryStory story;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    @ParameterizedTest
    @ValueSource(strings = {"1000000", "12", "abc", "100 00 06"})
    void a_number_with_a_typing_error_says_so(String number) {
        assertThat(get("/coaches/" + number)).hasStatus(404).bodyText().contains("Er zit een typefout in het nummer");
    }

    @Test
    void a_well_formed_number_of_nobody_is_unknown() {
        assertThat(get("/coaches/" + RegistrationNumber.ofSequence(987_654)))
                .hasStatus(404)
                .bodyText()
                .contains("Wij kennen geen registratie met nummer");
    }

    @Test
    void an_unknown_place_suggests_and_a_shared_name_asks() {
        assertThat(get("/coaches?plaats=Utrehct"))
                .hasStatus(422)
                .bodyText()
                .contains("Bedoelt u misschien", "plaats=Utrecht");
        assertThat(get("/coaches?plaats=Hengelo"))
                .hasStatusOk()
                .bodyText()
                .contains("Welke bedoelt u?", "Hengelo (Gelderland)", "Hengelo (Overijssel)");
        assertThat(get("/coaches?plaats=Xyzzyhaven"))
                .hasStatus(422)
                .bodyText()
                .contains("Wij kennen geen plaats en geen coach die “Xyzzyhaven” heet");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plaats=0999          | 422 | “0999” is geen postcode",
                "plaats=35111         | 422 | “35111” is geen postcode",
                "plaats=3511%20A1     | 422 | “3511 A1” is geen postcode",
                "plaats=1000000       | 422 | “1000000” is geen postcode",
                "binnen=-3            | 400 | “-3” kunnen wij niet zoeken",
                "binnen=9999          | 400 | “9999” kunnen wij niet zoeken",
                "binnen=tien          | 400 | “tien” kunnen wij niet zoeken",
                "volgorde=willekeurig | 400 | De volgorde “willekeurig” kennen wij niet",
                "pagina=0             | 400 | “0” is dat niet",
                "pagina=-1            | 400 | “-1” is dat niet",
                "pagina=twee          | 400 | “twee” is dat niet",
                "pagina=9999999999    | 400 | “9999999999” is dat niet",
                "manier=FAX           | 400 | De keuze “FAX” kennen wij niet",
                "spreekt=xx           | 400 | De keuze “xx” kennen wij niet",
                "beroep=keizer        | 400 | De keuze “keizer” kennen wij niet",
                "stand=WEG            | 400 | De keuze “WEG” kennen wij niet",
                "nieuw=misschien      | 400 | De keuze “misschien” kennen wij niet",
                "naam=%00             | 400 | Schrijf hier ten hoogste 100 letters",
                "pagina=777           | 422 | Bladzijde 777 is er niet",
            })
    void what_cannot_be_asked_is_told_and_never_an_empty_list(String query, int status, String words) {
        registered("Iemand", "Altijd", "3511 AB", "Utrecht");
        assertThat(mvc.get().uri(URI.create("/coaches?" + query)))
                .hasStatus(status)
                .bodyText()
                .contains(words, "id=\"zoeken\"")
                .doesNotContain("Er is geen coach");
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        assertThat(get("/coaches?binnen=2&pagina=x&manier=FAX"))
                .hasStatus(400)
                .bodyText()
                .contains("“2” kunnen wij niet zoeken", "“x” is dat niet", "De keuze “FAX”");
    }

    @Test
    void what_somebody_else_hung_behind_the_address_is_let_be() {
        assertThat(get("/coaches?utm_source=nieuwsbrief")).hasStatusOk();
    }

    @Test
    void nobody_nearby_points_at_the_nearest() {
        registered("Emma", "Ameland", "9161 AB", "Hollum");
        assertThat(get("/coaches?plaats=Ternaard&binnen=5"))
                .hasStatusOk()
                .bodyText()
                .containsPattern("Niemand binnen 5 km van Ternaard; de dichtstbijzijnde is [0-9,]+ km")
                .contains("binnen=25");
    }

    @Test
    void a_coach_is_found_by_place_and_by_postcode_with_the_distance_and_on_the_map() {
        RegistrationNumber number = registered("Sanne", "Vindbaar", "4461 AB", "Goes");
        assertThat(get("/coaches?plaats=Goes&binnen=5"))
                .hasStatusOk()
                .bodyText()
                .contains("Sanne Vindbaar", "Geregistreerd tot en met 30 april 2029", " km", "data-numbers", "GeoNames")
                .contains("/coaches/" + number);
        assertThat(get("/coaches?plaats=4461 ab"))
                .bodyText()
                .contains("Sanne Vindbaar", "Wij weten ongeveer waar 4461 (Goes) ligt");
        assertThat(get("/coaches?plaats=Groningen")).bodyText().doesNotContain("Sanne Vindbaar");
        assertThat(get("/coaches?naam=vindb")).bodyText().contains("Sanne Vindbaar");
        assertThat(get("/coaches?naam=" + number)).hasStatus(302).hasRedirectedUrl("/coaches/" + number);
        assertThat(get("/coaches?plaats=" + number)).hasStatus(302).hasRedirectedUrl("/coaches/" + number);
    }

    @Test
    void a_name_where_a_place_is_asked_is_a_name() {
        registered("Sanne", "Zoekopnaam", "4461 AB", "Goes");
        assertThat(get("/coaches?plaats=zoekopnaam"))
                .hasStatusOk()
                .bodyText()
                .contains("1 coach die “zoekopnaam” heet", "Sanne Zoekopnaam", "naam=zoekopnaam");
    }

    @Test
    void a_predecessor_s_number_leads_to_the_new_one_for_good() {
        CoachDetails details = coach(CoachId.random(), "Olga", "Oudnummer", practice("4461 AB", "Goes"));
        RegistrationNumber number = story.registered(details, days("2024-05-01", "2029-05-01"));
        story.knownBefore(details.coach(), "QK-2007/7");
        for (String address : List.of("/coaches?plaats=qk 2007-7", "/coaches?naam=QK20077", "/coaches/QK-20077")) {
            assertThat(get(address)).as(address).hasStatus(308).hasHeader("Location", "/coaches/" + number);
        }
        assertThat(get("/coaches?plaats=QK-1")).hasStatus(422);
    }

    @Test
    void a_predecessor_s_number_that_is_a_postcode_too_leads_both_ways() {
        CoachDetails details = coach(CoachId.random(), "Pim", "Postcode", practice("4461 AB", "Goes"));
        RegistrationNumber number = story.registered(details, days("2024-05-01", "2029-05-01"));
        story.knownBefore(details.coach(), "1791");
        assertThat(get("/coaches?plaats=1791"))
                .hasStatusOk()
                .bodyText()
                .contains("1791 was bij het vorige register ook het nummer van een coach", "/coaches/" + number);
        assertThat(get("/coaches?plaats=1792")).bodyText().doesNotContain("vorige register ook het nummer");
    }

    @Test
    void choices_are_counted_and_taken_away_one_by_one() {
        registered("Kees", "Keuze", "1791 AB", "Den Burg");
        assertThat(get("/coaches?plaats=Den+Burg&manier=IN_PERSON&spreekt=nl"))
                .hasStatusOk()
                .bodyText()
                .contains("Kees Keuze", "(1)")
                .contains("href=\"/coaches?plaats=Den+Burg&amp;binnen=10&amp;spreekt=nl\"")
                .contains("href=\"/coaches?plaats=Den+Burg&amp;binnen=10&amp;manier=IN_PERSON\"");
        assertThat(get("/coaches?plaats=Den+Burg&manier=GROUP"))
                .bodyText()
                .contains("Er is geen coach", "href=\"/coaches?plaats=Den+Burg&amp;binnen=10\"");
    }

    @Test
    void the_address_to_share_asks_the_same_wherever_it_came_from() {
        registered("Dina", "Deelbaar", "4461 AB", "Goes");
        assertThat(get("/coaches?pagina=1&utm_source=x&binnen=5&plaats=goes&spreekt=nl"))
                .bodyText()
                .contains("rel=\"canonical\" href=\"http://localhost:")
                .contains("/coaches?plaats=Goes&amp;binnen=5&amp;spreekt=nl\"");
        assertThat(get("/coaches?plaats=4461AB")).bodyText().contains("/coaches?plaats=4461&amp;binnen=10\"");
    }

    @Test
    void suggestions_are_places_first_and_then_coaches() {
        RegistrationNumber number = registered("Gonda", "Goesting", "4461 AB", "Goes");
        assertThat(get("/coaches/suggesties?letters=goes"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[*].text")
                .asArray()
                .startsWith("Goes")
                .contains("Gonda Goesting");
        assertThat(get("/coaches/suggesties?letters=goesting"))
                .bodyJson()
                .extractingPath("$[0].address")
                .isEqualTo("/coaches/" + number);
        assertThat(get("/coaches/suggesties?letters=4461"))
                .bodyJson()
                .extractingPath("$[0].text")
                .isEqualTo("4461");
        for (String nothing : List.of("", "g", "0000", "%25%25", "x".repeat(101))) {
            assertThat(get("/coaches/suggesties?letters=" + nothing))
                    .hasStatusOk()
                    .bodyJson()
                    .isEqualTo("[]");
        }
    }

    @Test
    void others_may_frame_the_one_page_that_is_made_for_it() {
        registered("Ida", "Ingelijst", "4461 AB", "Goes");
        assertThat(get("/insluiten/coaches?plaats=Goes"))
                .hasStatusOk()
                .hasHeader("Content-Security-Policy", POLICY + "; frame-ancestors *")
                .doesNotContainHeader("X-Frame-Options")
                .bodyText()
                .contains("Ida Ingelijst")
                .doesNotContain("<script");
        for (String address : List.of("/insluiten", "/coaches", "/insluiten/coaches/", "/")) {
            assertThat(get(address))
                    .hasHeader("Content-Security-Policy", POLICY + "; frame-ancestors 'none'")
                    .hasHeader("X-Frame-Options", "DENY");
        }
    }

    @Test
    void what_is_framed_speaks_the_language_of_its_address() {
        assertThat(get("/insluiten/coaches?taal=en")).bodyText().contains("lang=\"en\"", "Find a stop-smoking coach");
        assertThat(get("/insluiten/coaches?taal=en&binnen=3"))
                .hasStatus(400)
                .bodyText()
                .contains("We cannot search");
    }

    @Test
    void the_line_for_another_site_is_written_out_or_says_what_is_wrong() {
        assertThat(get("/insluiten?plaats=goes&binnen=25&taal=en&kleur=bezoeker"))
                .hasStatusOk()
                .bodyText()
                .contains("/insluiten/coaches?taal=en&amp;amp;kleur=bezoeker&amp;amp;plaats=Goes&amp;amp;binnen=25")
                .contains("Stop-smoking coaches near Goes");
        assertThat(get("/insluiten?plaats=Hengelo")).hasStatus(422).bodyText().contains("Hengelo (Gelderland)");
        assertThat(get("/insluiten?plaats=Utrehct")).hasStatus(422).bodyText().contains("Bedoelt u een van deze");
        assertThat(get("/insluiten?binnen=1")).hasStatus(422).bodyText().contains("“1” kunnen wij niet zoeken");
    }

    @Test
    void search_engines_hear_of_who_may_guide_people_and_of_nobody_else() {
        RegistrationNumber here = registered("Gerda", "Googelbaar", "4461 AB", "Goes");
        CoachDetails details = coach(CoachId.random(), "Ferdi", "Foetsie", practice("4461 AB", "Goes"));
        RegistrationNumber suspended = story.registered(details, days("2024-05-01", "2029-05-01"));
        story.decide(measure(details.coach(), DecisionKind.SUSPEND, 1));
        assertThat(get("/sitemap.xml"))
                .hasStatusOk()
                .bodyText()
                .contains("<urlset", "/coaches/" + here + "</loc>")
                .doesNotContain(suspended.value());
        assertThat(get("/sitemap/1.xml")).hasStatusOk();
        assertThat(get("/sitemap/2.xml")).hasStatus(404);
        assertThat(get("/sitemap/0.xml")).hasStatus(404);
        assertThat(get("/coaches/" + suspended)).bodyText().contains("noindex").doesNotContain("ld+json");
        clock.set(LocalDate.of(2029, 5, 1));
        assertThat(get("/sitemap.xml")).bodyText().doesNotContain(here.value());
    }

    @Test
    void a_coach_page_says_the_same_to_machines() {
        RegistrationNumber number = registered("Saar", "</script>", "4461 AB", "Goes");
        String page = body(get("/coaches/" + number));
        String linked =
                page.substring(page.indexOf("ld+json\">") + 9, page.indexOf("</script>", page.indexOf("ld+json")));
        assertThatJson(linked).extractingPath("$.identifier.value").isEqualTo(number.value());
        assertThatJson(linked).extractingPath("$.name").isEqualTo("Saar </script>");
        assertThatJson(linked)
                .extractingPath("$.worksFor[0].address.addressLocality")
                .isEqualTo("Goes");
        assertThatJson(linked).extractingPath("$.hasCredential.expires").isEqualTo("2029-04-30");
    }

    private static JsonContentAssert assertThatJson(String json) {
        return new JsonContentAssert(new JsonContent(json));
    }

    @Test
    void a_coach_page_shows_status_places_and_appointments_in_both_languages() {
        RegistrationNumber number = registered("Piet", "Pagina", "3511 AB", "Utrecht");
        assertThat(get("/coaches/" + number))
                .hasStatusOk()
                .bodyText()
                .contains("Piet Pagina", "geregistreerd tot en met 30 april 2029", number.spoken(), "Dorpsstraat 1")
                .contains("tel:0300000001", "https://praktijk.example", "/bericht", "1 mei 2024");
        assertThat(mvc.get().uri("/coaches/" + number).cookie(new jakarta.servlet.http.Cookie("taal", "en")))
                .bodyText()
                .contains("Registered through 30 April 2029", "What the words mean");
    }

    @Test
    void what_the_coach_did_not_choose_is_not_shown() {
        CoachId id = CoachId.random();
        CoachDetails silent = reachedBy(
                coach(id, "Stille", "Coach", practice("3511 AB", "Utrecht")), new AppointmentWays(null, false, null));
        RegistrationNumber number = story.registered(silent, days("2024-05-01", "2029-05-01"));
        assertThat(get("/coaches/" + number)).bodyText().doesNotContain("/bericht", "tel:");
        assertThat(get("/coaches/" + number + "/bericht")).hasStatus(302);
    }

    @Test
    void who_left_is_gone_and_only_the_proof_is_left() {
        RegistrationNumber number = registered("Vera", "Vertrokken", "3511 AB", "Utrecht");
        clock.set(LocalDate.of(2029, 5, 1));
        assertThat(get("/coaches/" + number))
                .hasStatus(410)
                .bodyText()
                .contains("Vera Vertrokken staat niet meer in het register", "1 mei 2024 tot en met 30 april 2029")
                .doesNotContain("Dorpsstraat", "Verpleegkundige", "tel:", "praktijk.example");
        assertThat(get("/coaches?naam=Vertrokken")).bodyText().doesNotContain("Vera Vertrokken");
        clock.set(LocalDate.of(2029, 4, 30));
        assertThat(get("/coaches/" + number)).hasStatusOk();
    }

    @Test
    void a_suspension_shows_at_once_and_leaves_the_list() {
        CoachDetails details = coach(CoachId.random(), "Gerda", "Geschorst", practice("4461 AB", "Goes"));
        RegistrationNumber number = story.registered(details, days("2024-05-01", "2029-05-01"));
        story.decide(measure(details.coach(), DecisionKind.SUSPEND, 1));
        assertThat(get("/coaches/" + number))
                .hasStatusOk()
                .bodyText()
                .contains("Geschorst", "Maak nu geen afspraak")
                .doesNotContain("Dorpsstraat", "tel:");
        assertThat(get("/coaches?plaats=Goes")).bodyText().doesNotContain("Gerda Geschorst");
        assertThat(get("/coaches?naam=Geschorst")).bodyText().contains("Gerda Geschorst");
    }

    @Test
    void changed_details_show_at_once() {
        CoachDetails details = coach(CoachId.random(), "Voor", "Wijziging", practice("3511 AB", "Utrecht"));
        RegistrationNumber number = story.registered(details, days("2024-05-01", "2029-05-01"));
        story.keep(coach(details.coach(), "Na", "Wijziging", practice("9711 AB", "Groningen")));
        assertThat(get("/coaches/" + number))
                .bodyText()
                .contains("Na Wijziging", "Groningen")
                .doesNotContain("Voor Wijziging");
    }

    @Test
    void what_another_node_changed_shows_as_soon_as_it_tells() {
        CoachDetails details = coach(CoachId.random(), "Ander", "Knooppunt", practice("3511 AB", "Utrecht"));
        RegistrationNumber number = story.registered(details, days("2024-05-01", "2029-05-01"));
        database.sql(
                        "update dossiers.person set details = jsonb_set(details, '{name,given}', '\"Elders\"') where coach = :coach")
                .param("coach", details.coach().value())
                .update();
        assertThat(get("/coaches/" + number)).bodyText().contains("Ander Knooppunt");
        database.sql("select pg_notify('rookstopregister', :message)")
                .param("message", "coach %s 00000000-0000-0000-0000-000000000000".formatted(details.coach()))
                .query()
                .listOfRows();
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(
                        () -> assertThat(get("/coaches/" + number)).bodyText().contains("Elders Knooppunt"));
    }

    @Test
    void when_another_node_took_over_many_this_one_reads_everybody_anew() {
        CoachDetails details = coach(CoachId.random(), "Veel", "Tegelijk", practice("3511 AB", "Utrecht"));
        RegistrationNumber number = story.registered(details, days("2024-05-01", "2029-05-01"));
        database.sql(
                        "update dossiers.person set details = jsonb_set(details, '{name,given}', '\"Vele\"') where coach = :coach")
                .param("coach", details.coach().value())
                .update();
        database.sql("select pg_notify('rookstopregister', 'all 00000000-0000-0000-0000-000000000000')")
                .query()
                .listOfRows();
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(
                        () -> assertThat(get("/coaches/" + number)).bodyText().contains("Vele Tegelijk"));
    }

    @Test
    void the_check_answers_at_the_top_for_any_day() {
        RegistrationNumber number = registered("Carla", "Controle", "3511 AB", "Utrecht");
        assertThat(get("/controleren?nummer=" + number))
                .hasStatusOk()
                .bodyText()
                .contains("Ja: Carla Controle was geregistreerd op 21 november 2026", "/coaches/" + number);
        assertThat(get("/controleren?nummer=" + number.spoken() + "&datum=30-4-2024"))
                .bodyText()
                .contains("Nee: Carla Controle was niet geregistreerd op 30 april 2024");
        assertThat(get("/controleren?nummer=" + number + "&datum=30-4-2029"))
                .bodyText()
                .contains("Ja: Carla Controle", "dit geldt als er niets verandert");
        assertThat(get("/controleren?nummer=" + number + "&datum=1-5-2029"))
                .bodyText()
                .contains("Nee: Carla Controle");
        assertThat(get("/controleren?nummer=" + number + "&bekend=20-11-2026"))
                .bodyText()
                .contains("Nee: Carla Controle", "Dit is wat het register toen wist");
    }

    @Test
    void the_check_tells_a_typing_error_from_an_unknown_number() {
        assertThat(get("/controleren")).hasStatusOk().bodyText().contains("Controleer een registratie");
        assertThat(get("/controleren?nummer=")).hasStatus(422).bodyText().contains("Vul een registratienummer in");
        assertThat(get("/controleren?nummer=1000000")).hasStatus(422).bodyText().contains("typefout");
        assertThat(get("/controleren?nummer=" + RegistrationNumber.ofSequence(987_654)))
                .hasStatus(422)
                .bodyText()
                .contains("nooit gegeven");
        assertThat(get("/controleren?nummer=" + RegistrationNumber.ofSequence(987_654)
                        + "&datum=31-4-2026&bekend=1-1-2030"))
                .hasStatus(422)
                .bodyText()
                .contains("Schrijf een dag als", "kies een dag tot en met vandaag");
    }

    @Test
    void public_pages_start_no_session_and_set_no_cookie() {
        RegistrationNumber number = registered("Koos", "Koekloos", "3511 AB", "Utrecht");
        Stream.of(
                        "/coaches",
                        "/coaches?plaats=Utrecht",
                        "/coaches/suggesties?letters=koek",
                        "/coaches/" + number,
                        "/insluiten",
                        "/insluiten/coaches?plaats=Utrecht",
                        "/sitemap.xml",
                        "/controleren?nummer=" + number,
                        "/api")
                .forEach(address -> {
                    MvcTestResult answer = get(address);
                    assertThat(answer).hasStatusOk();
                    assertThat(answer.getResponse().getCookies()).as(address).isEmpty();
                    assertThat(answer.getRequest().getSession(false))
                            .as(address)
                            .isNull();
                });
    }

    @Test
    void no_public_answer_holds_anything_private() {
        RegistrationNumber number = registered("Tessa", "Telltale", "3511 AB", "Utrecht");
        List<String> addresses = List.of(
                "/coaches",
                "/coaches?plaats=Utrecht",
                "/coaches?naam=Telltale",
                "/coaches/" + number,
                "/coaches/" + number + "/bericht",
                "/coaches/suggesties?letters=Telltale",
                "/insluiten/coaches?naam=Telltale",
                "/sitemap.xml",
                "/controleren?nummer=" + number,
                "/api",
                "/api/v1/registrations/" + number,
                "/api/v1/registrations/" + number + "/status");
        for (LocalDate day : List.of(LocalDate.of(2026, 11, 21), LocalDate.of(2029, 5, 1))) {
            clock.set(day);
            for (String address : addresses) {
                String body = body(get(address));
                assertThat(TELL_TALES)
                        .allSatisfy(secret -> assertThat(body).as(address).doesNotContain(secret));
            }
        }
    }

    @Test
    void a_message_goes_to_the_coach_and_the_address_stays_hidden() {
        RegistrationNumber number = registered("Bea", "Bericht", "3511 AB", "Utrecht");
        String address = "/coaches/" + number + "/bericht";
        assertThat(get(address)).hasStatusOk().bodyText().contains("Schrijf aan Bea Bericht");
        assertThat(mvc.post()
                        .uri(address)
                        .with(csrf())
                        .param("naam", "")
                        .param("email", "x")
                        .param("bericht", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Vul uw naam in", "Dit is geen e-mailadres", "Schrijf een bericht");
        assertThat(write(address, "Hallo")).hasStatus(302).hasRedirectedUrl("/coaches/" + number + "?verstuurd=true");
        assertThat(get("/coaches/" + number + "?verstuurd=true")).bodyText().contains("Uw bericht is verstuurd");
    }

    @Test
    void many_messages_from_one_visitor_have_to_wait() {
        RegistrationNumber number = registered("Druk", "Bezet", "3511 AB", "Utrecht");
        String address = "/coaches/" + number + "/bericht";
        clock.advance(Duration.ofHours(2));
        for (int i = 0; i < 5; i++) {
            assertThat(write(address, "Bericht " + i)).hasStatus(302);
        }
        assertThat(write(address, "Nog een")).hasStatus(429).bodyText().contains("Even wachten");
    }

    private MvcTestResult write(String address, String text) {
        return mvc.post()
                .uri(address)
                .with(csrf())
                .param("naam", "Wim Vraagt")
                .param("email", "wim@vraagt.example")
                .param("bericht", text)
                .exchange();
    }

    private RegistrationNumber registered(String given, String family, String postcode, String place) {
        return story.registered(
                coach(CoachId.random(), given, family, practice(postcode, place)), days("2024-05-01", "2029-05-01"));
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).exchange();
    }

    private static String body(MvcTestResult answer) {
        MockHttpServletResponse response = answer.getResponse();
        try {
            return response.getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}

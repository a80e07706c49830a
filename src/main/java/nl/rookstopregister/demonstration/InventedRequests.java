package nl.rookstopregister.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.rookstopregister.accreditation.RequestIntake.Reached;
import nl.rookstopregister.accreditation.RequestIntake.Underway;
import nl.rookstopregister.accreditation.RequestKind;
import nl.rookstopregister.forms.Answers;
import nl.rookstopregister.forms.Item;
import nl.rookstopregister.forms.Values;
import nl.rookstopregister.providers.ProviderId;

/** What the invented providers asked to have accredited, one request for each place where a request can be. */
final class InventedRequests {

    private static final String BASIC = "BASIC";
    private static final String REFRESHER = "REFRESHER";
    private static final String PREGNANT = "EXTRA_PREGNANT";

    private InventedRequests() {}

    /** Submitted in the last weeks; nobody is too late. */
    static List<Underway> of(LocalDate today, ProviderId first, ProviderId second) {
        return List.of(
                request(
                        first,
                        new Course("Motiverend stoppen", REFRESHER, "6", "1"),
                        today.minusDays(38),
                        Reached.GRANTED),
                request(
                        second,
                        new Course("Terugval de baas", REFRESHER, "4", "1"),
                        today.minusDays(36),
                        Reached.REFUSED),
                request(
                        second,
                        new Course("Stoppen met medicatie", REFRESHER, "6", "1"),
                        today.minusDays(33),
                        Reached.TO_RULE),
                request(
                        first,
                        new Course("Basisopleiding in vijf dagen", BASIC, "35", "5"),
                        today.minusDays(31),
                        Reached.DIFFERING),
                request(
                        second,
                        new Course("Zwanger en rookvrij", PREGNANT, "8", "2"),
                        today.minusDays(24),
                        Reached.JUDGING),
                request(
                        first,
                        new Course("Vapen en jongeren", REFRESHER, "3", "1"),
                        today.minusDays(13),
                        Reached.COMPLETE),
                request(
                        second,
                        new Course("Eenvoudig in gesprek", REFRESHER, "4", "1"),
                        today.minusDays(10),
                        Reached.MORE_ASKED),
                request(
                        first,
                        new Course("Groepen begeleiden", REFRESHER, "6", "1"),
                        today.minusDays(4),
                        Reached.SUBMITTED));
    }

    private record Course(String name, String type, String hours, String days) {}

    private static Underway request(ProviderId provider, Course course, LocalDate submittedOn, Reached reached) {
        return new Underway(provider, RequestKind.TRAINING, answers(course), submittedOn, reached);
    }

    private static Answers answers(Course course) {
        return new Answers(Map.ofEntries(
                page(
                        "TRAINING",
                        Map.of(
                                "name",
                                course.name() + " (demonstratie)",
                                "type",
                                course.type(),
                                "audience",
                                "Coaches, praktijkondersteuners en verpleegkundigen.",
                                "entry",
                                course.type().equals(BASIC) ? "mbo4" : "registered")),
                page(
                        "AIMS",
                        Map.of(
                                "aims", "Deelnemers voeren het gesprek zelf, en maken met de cliënt een plan.",
                                "programme", "Ochtend: theorie en voorbeelden. Middag: oefenen met een acteur.")),
                page("SHAPE", shape(course)),
                page("COMPETENCES", competences(course)),
                page("LEVELS", Map.of("practised", "1.1 2.1", "levels", "Oefenen in drietallen, met nabespreking.")),
                Map.entry("TRAINERS", new Answers.Page(Values.NONE, trainers(), 1)),
                Map.entry("EVIDENCE", evidence()),
                page(
                        "ASSESSMENT",
                        Map.of(
                                "assessed", "role_play knowledge_test",
                                "assessment", "Een gesprek dat een trainer beoordeelt, en een korte toets.",
                                "attendance_least", "90")),
                page("PRICE", Map.of("price", "295", "price_includes", "Lunch, lesmateriaal en de toets.")),
                page("EVALUATION", Map.of("evaluation", "Na afloop en na drie maanden, met een vragenlijst.")),
                page("ATTACHMENTS", Map.of("none", "true"))));
    }

    private static Map<String, String> shape(Course course) {
        return Map.of(
                "hours",
                course.hours(),
                "days",
                course.days(),
                "months",
                course.type().equals(BASIC) ? "4" : "1",
                "given",
                "room",
                "group_size",
                "14",
                "methods",
                "Korte uitleg, oefenen, en een opdracht in de eigen praktijk.");
    }

    /** All hours over the first competences; a basic training takes each of them once. */
    private static Map<String, String> competences(Course course) {
        Map<String, String> hours = new TreeMap<>();
        if (course.type().equals(BASIC)) {
            int[] numbers = {10, 6, 4, 1, 2, 2, 2};
            for (int role = 0; role < numbers.length; role++) {
                for (int number = 1; number <= numbers[role]; number++) {
                    hours.put("hours_" + (role + 1) + "_" + number, role == 0 && number <= 8 ? "2" : "1");
                }
            }
        } else if (course.type().equals(REFRESHER)) {
            int half = Integer.parseInt(course.hours()) / 2;
            hours.put("hours_1_1", String.valueOf(half));
            hours.put("hours_2_1", String.valueOf(half));
        }
        return hours;
    }

    private static List<Item> trainers() {
        return List.of(
                new Item("trainer-1", trainer("Petra Aanbieder", "petra@ademruimte.example"), List.of()),
                new Item("trainer-2", trainer("Tess Commissie", "tess@ademruimte.example"), List.of()));
    }

    private static Answers.Page evidence() {
        Values source = new Values(Map.of(
                "source", "Zorgstandaard Tabaksverslaving",
                "supports", "De opbouw van het gesprek en de keuze van hulpmiddelen."));
        return new Answers.Page(
                new Values(Map.of("evidence", "De scholing volgt de zorgstandaard en de richtlijn van de huisartsen.")),
                List.of(new Item("source-1", source, List.of())),
                1);
    }

    private static Values trainer(String name, String mail) {
        return new Values(Map.of(
                "trainer",
                name,
                "mail",
                mail,
                "qualification",
                "Verpleegkundige, tien jaar ervaring als stoppen-met-roken-coach.",
                "coaches",
                "true"));
    }

    private static Map.Entry<String, Answers.Page> page(String subject, Map<String, String> typed) {
        return Map.entry(subject, new Answers.Page(new Values(typed), List.of(), 1));
    }
}

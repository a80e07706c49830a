package nl.rookstopregister.demonstration;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.rookstopregister.admission.ApplicationIntake.Reached;
import nl.rookstopregister.admission.ApplicationIntake.Underway;
import nl.rookstopregister.forms.Answers;
import nl.rookstopregister.forms.Item;
import nl.rookstopregister.forms.Values;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.shared.Language;

/** Newcomers who applied as a candidate in the last weeks, one for each place where an application can be. */
final class InventedApplications {

    private static final int TRAINING_MONTHS = 5;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-M-uuuu", Locale.ROOT);

    private InventedApplications() {}

    /** Nobody is too late. */
    static List<Underway> of(LocalDate today) {
        return List.of(
                candidate(
                        new Newcomer("Lotte", "Terpstra", new Home("Kerkstraat", "8011 RT", "Zwolle")),
                        today.minusDays(12),
                        Reached.COMPLETE),
                candidate(
                        new Newcomer("Samir", "Bouali", new Home("Lange Hezelstraat", "6511 CJ", "Nijmegen")),
                        today.minusDays(9),
                        Reached.MORE_ASKED),
                candidate(
                        new Newcomer("Femke", "Oosterhof", new Home("Voorstraat", "3311 EN", "Dordrecht")),
                        today.minusDays(3),
                        Reached.SUBMITTED),
                candidate(
                        new Newcomer("Daan", "Willemsen", new Home("Marktstraat", "7511 GD", "Enschede")),
                        today.minusDays(1),
                        Reached.SUBMITTED));
    }

    private record Newcomer(String given, String family, Home home) {

        String mail() {
            return given.toLowerCase(Locale.ROOT) + "@voorbeeld.example";
        }
    }

    private record Home(String street, String postcode, String place) {}

    private static Underway candidate(Newcomer newcomer, LocalDate submittedOn, Reached reached) {
        return new Underway(Procedure.CANDIDATE, answers(newcomer, submittedOn), submittedOn, reached);
    }

    private static Answers answers(Newcomer newcomer, LocalDate submittedOn) {
        Home home = newcomer.home();
        return new Answers(Map.ofEntries(
                page("IDENTITY", identity(newcomer)),
                page("PROFESSION", Map.of("profession", "practice_nurse", "big", "no")),
                items("EDUCATION", Map.of("level", "HBO", "title", "Verpleegkunde", "completed_on", "1-7-2014")),
                items("TRAININGS", training(submittedOn)),
                items(
                        "PRACTICE",
                        Map.of("intervention", "telephone-coaching", "from", "1-3-2026", "trajectories", "6")),
                Map.entry(
                        "PLACES",
                        new Answers.Page(
                                new Values(Map.of("ways_of_working", "PHONE IN_PERSON", "spoken", "nl en")),
                                List.of(item(Map.of(
                                        "place_name",
                                        "Praktijk " + home.place() + " (demonstratie)",
                                        "street",
                                        home.street(),
                                        "house_number",
                                        "21",
                                        "postcode",
                                        home.postcode(),
                                        "place",
                                        home.place()))),
                                1)),
                page(
                        "PAYMENT",
                        Map.of(
                                "iban",
                                "NL91 ABNA 0417 1643 00",
                                "account_holder",
                                newcomer.given() + " " + newcomer.family())),
                page("DECLARATIONS", Map.of("truth", "true", "conduct", "true", "privacy", "true"))));
    }

    private static Map<String, String> identity(Newcomer newcomer) {
        Home home = newcomer.home();
        return Map.ofEntries(
                Map.entry("given", newcomer.given()),
                Map.entry("family", newcomer.family()),
                Map.entry("birth_date", "14-5-1991"),
                Map.entry("street", home.street()),
                Map.entry("house_number", "4"),
                Map.entry("postcode", home.postcode()),
                Map.entry("place", home.place()),
                Map.entry("mail", newcomer.mail()),
                Map.entry("correspondence", Language.NL.name()));
    }

    private static Map<String, String> training(LocalDate submittedOn) {
        return Map.of(
                "training",
                "demo-basic-north",
                "stage",
                "under_way",
                "started_on",
                DAY.format(submittedOn.minusMonths(1)),
                "expected_end",
                DAY.format(submittedOn.plusMonths(TRAINING_MONTHS)));
    }

    private static Map.Entry<String, Answers.Page> page(String task, Map<String, String> typed) {
        return Map.entry(task, new Answers.Page(new Values(typed), List.of(), 1));
    }

    private static Map.Entry<String, Answers.Page> items(String task, Map<String, String> typed) {
        return Map.entry(task, new Answers.Page(Values.NONE, List.of(item(typed)), 1));
    }

    private static Item item(Map<String, String> typed) {
        return new Item("a1", new Values(typed), List.of());
    }
}

package nl.rookstopregister.accreditation;

import java.util.LinkedHashMap;
import java.util.Map;

/** A whole request to accredit a refresher training, as somebody types it page by page. */
public final class TrainingAsTyped {

    /** Answers by the address of the page. */
    public static final Map<String, Map<String, String>> PAGES = pages();

    /** Answers by the address of the thing in a list. */
    public static final Map<String, Map<String, String>> ITEMS = Map.of(
            "trainers/a1",
            Map.of(
                    "trainer",
                    "Tim Trainer",
                    "mail",
                    "tim@voorbeeld.example",
                    "qualification",
                    "Gezondheidszorgpsycholoog, tien jaar ervaring."),
            "onderbouwing/b1",
            Map.of("source", "Richtlijn Behandeling van tabaksverslaving", "supports", "De hele scholing."));

    private TrainingAsTyped() {}

    private static Map<String, Map<String, String>> pages() {
        Map<String, Map<String, String>> pages = new LinkedHashMap<>();
        pages.put(
                "scholing",
                Map.of(
                        "name",
                        "Motiverende gespreksvoering (demonstratie)",
                        "type",
                        "REFRESHER",
                        "audience",
                        "Rookstopcoaches.",
                        "entry",
                        "registered"));
        pages.put("doelen", Map.of("aims", "Deelnemers kennen de richtlijn.", "programme", "Twee dagen."));
        pages.put("opbouw", Map.of("hours", "7", "days", "2", "given", "room", "methods", "Oefenen met een acteur."));
        pages.put("competenties", Map.of("hours_1_9", "4", "hours_2_1", "3"));
        pages.put("niveaus", Map.of("practised", "1.9", "levels", "Deelnemers oefenen het gesprek."));
        pages.put("onderbouwing", Map.of("evidence", "De richtlijn van 2022."));
        pages.put(
                "toetsing",
                Map.of("assessed", "role_play", "assessment", "Een gesprek met een acteur.", "attendance_least", "90"));
        pages.put("prijs", Map.of("price", "495", "price_includes", "Materiaal en lunch."));
        pages.put("evaluatie", Map.of("evaluation", "Een vragenlijst na afloop."));
        pages.put("bijlagen", Map.of("none", "true"));
        return pages;
    }
}

package nl.rookstopregister.interventions;

import java.time.LocalDate;
import java.util.List;
import nl.rookstopregister.interventions.model.InterventionKind;
import nl.rookstopregister.interventions.model.ListedIntervention;
import nl.rookstopregister.interventions.model.Version;
import nl.rookstopregister.interventions.model.Version.Description;
import nl.rookstopregister.norms.Text;

/** Interventions as the list has them. */
public final class InterventionSamples {

    private InterventionSamples() {}

    public static ListedIntervention telephone() {
        return ListedIntervention.first(
                "telephone-coaching",
                "",
                new Version(
                        "S3",
                        LocalDate.parse("2013-01-01"),
                        null,
                        "",
                        new Description(
                                InterventionKind.TELEPHONE,
                                new Text("Telefonische coaching", "Telephone coaching"),
                                new Text("Minstens 7 telefoongesprekken.", "At least 7 calls."),
                                "",
                                ""),
                        "",
                        List.of()));
    }

    public static ListedIntervention group() {
        return ListedIntervention.first(
                        "groep", "Longpunt Academie (demonstratie)", version("1", "2022-01-01", "2026-01-01"))
                .renewed("Longpunt Academie (demonstratie)", version("2", "2025-06-01", "2030-06-01"));
    }

    private static Version version(String label, String from, String until) {
        return new Version(
                "AB-" + label,
                LocalDate.parse(from),
                LocalDate.parse(until),
                label,
                new Description(
                        InterventionKind.OTHER,
                        new Text(
                                "Groepstraining Samen Rookvrij (demonstratie)",
                                "Group training Smoke-free Together (demonstration)"),
                        new Text(
                                "Negen bijeenkomsten met acht tot twaalf deelnemers.",
                                "Nine meetings with eight to twelve participants."),
                        "Volwassenen die in een groep willen stoppen.",
                        "https://longpunt.example/groep"),
                label.equals("1") ? "" : "Er kwam een bijeenkomst bij over volhouden.",
                List.of("Meet na een jaar wie nog gestopt is."));
    }
}

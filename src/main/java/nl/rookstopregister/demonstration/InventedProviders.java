package nl.rookstopregister.demonstration;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import nl.rookstopregister.accounts.AccountId;
import nl.rookstopregister.providers.ProviderDetails;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.providers.ProviderIntake;
import nl.rookstopregister.providers.ProviderRole;
import org.jspecify.annotations.Nullable;

/** Two invented training providers, each with somebody who manages it. */
final class InventedProviders {

    static final String FIRST_MAIL = "aanbieder@voorbeeld.example";
    static final String SECOND_MAIL = "aanbieder2@voorbeeld.example";

    static final ProviderId FIRST = id("Ademruimte Scholing (demonstratie)");
    static final ProviderId SECOND = id("Longpunt Academie (demonstratie)");

    private InventedProviders() {}

    /** @param opened the invented people, by mail address */
    static void open(ProviderIntake providers, Map<String, AccountId> opened) {
        open(
                providers,
                new ProviderDetails(
                        "Ademruimte Scholing (demonstratie)",
                        "",
                        "Voorbeeldkade 12",
                        "8011 AB",
                        "Zwolle",
                        "scholing@ademruimte.example",
                        "038 000 00 00",
                        "https://ademruimte.example",
                        "Petra Aanbieder"),
                opened.get(FIRST_MAIL));
        open(
                providers,
                new ProviderDetails(
                        "Longpunt Academie (demonstratie)",
                        "",
                        "Voorbeeldlaan 3",
                        "3511 AA",
                        "Utrecht",
                        "academie@longpunt.example",
                        "030 000 00 00",
                        "https://longpunt.example",
                        "Ruben Aanbieder"),
                opened.get(SECOND_MAIL));
    }

    private static void open(ProviderIntake providers, ProviderDetails details, @Nullable AccountId manager) {
        if (manager != null) {
            providers.open(id(details.name()), details, Map.of(manager, ProviderRole.MANAGER));
        }
    }

    private static ProviderId id(String name) {
        return new ProviderId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}

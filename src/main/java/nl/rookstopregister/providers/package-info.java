/**
 * Organisations that offer trainings or keep an intervention (scholingsaanbieders), and who of them may do what. Knows
 * nothing of what they offer.
 */
@NullMarked
@ApplicationModule(
        displayName = "Providers",
        allowedDependencies = {
            "accesslog",
            "accounts",
            "accounts :: spi",
            "correspondence",
            "documents :: spi",
            "forms",
            "pages",
            "pages :: spi",
            "settings",
            "shared"
        })
package nl.rookstopregister.providers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Requests to have a training accredited or an intervention recognised, and how the committee judges them, alike for all:
 * from a provider's draft to the ruling and what comes after it. What is asked and by which criteria is brought, through
 * {@code spi}, by the context that keeps the list.
 */
@NullMarked
@ApplicationModule(
        displayName = "Accreditation",
        allowedDependencies = {
            "accesslog",
            "accounts",
            "correspondence",
            "documents",
            "dossiers",
            "forms",
            "norms",
            "pages",
            "pages :: spi",
            "providers",
            "providers :: spi",
            "settings",
            "shared"
        })
package nl.rookstopregister.accreditation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

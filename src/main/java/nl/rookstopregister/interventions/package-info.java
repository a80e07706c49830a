/**
 * The recognised interventions (erkende interventies), their versions over time, and the public page of each. Follows the
 * rulings; decides nothing itself.
 */
@NullMarked
@ApplicationModule(
        displayName = "Interventions",
        allowedDependencies = {
            "accounts",
            "accreditation",
            "accreditation :: spi",
            "admission :: spi",
            "forms",
            "norms",
            "pages",
            "pages :: spi",
            "providers",
            "settings",
            "shared"
        })
package nl.rookstopregister.interventions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

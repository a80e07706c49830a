/**
 * Fills an empty register with invented coaches over real Dutch places, with a plausible past since 2013, and with people
 * to sign in as. Everybody in it is made up, and every page says so.
 */
@NullMarked
@ApplicationModule(
        displayName = "Demonstration",
        allowedDependencies = {
            "accounts",
            "accreditation",
            "admission",
            "attendance",
            "dossiers",
            "extensions",
            "forms",
            "norms",
            "pages",
            "pages :: spi",
            "places",
            "portfolio",
            "providers",
            "reflection",
            "register",
            "settings",
            "shared",
            "supervision",
            "training"
        })
package nl.rookstopregister.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

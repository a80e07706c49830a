/**
 * How coaches look at their own work: meetings in which they discuss it with each other (S1, role 4) and the evaluation that
 * each makes every two years (S1 7.1). What was confirmed or completed is stated as facts.
 */
@NullMarked
@ApplicationModule(
        displayName = "Reflection",
        allowedDependencies = {
            "accounts",
            "correspondence",
            "dossiers",
            "dossiers :: spi",
            "forms",
            "norms",
            "pages",
            "portfolio :: spi",
            "register",
            "settings",
            "shared"
        })
package nl.rookstopregister.reflection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

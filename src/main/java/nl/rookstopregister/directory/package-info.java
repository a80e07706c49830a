/**
 * What the public may see: the search for a coach nearby, each coach's page, and the status on a date. Reads only; all
 * that it shows is made through one table of public fields.
 */
@NullMarked
@ApplicationModule(
        displayName = "Directory",
        allowedDependencies = {
            "accounts",
            "correspondence",
            "dossiers",
            "norms",
            "pages",
            "places",
            "register",
            "settings",
            "shared",
            "takeover"
        })
package nl.rookstopregister.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

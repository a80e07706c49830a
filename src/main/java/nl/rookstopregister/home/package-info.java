/**
 * The front door: the first page and the pages about the register itself. Puts together what others tell; nobody depends
 * on it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Home",
        allowedDependencies = {
            "accounts",
            "admission",
            "dossiers",
            "extensions",
            "norms",
            "pace",
            "pages",
            "portfolio :: spi",
            "register",
            "settings",
            "shared"
        })
package nl.rookstopregister.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Letters and mails from templates in two languages: kept in the dossier, sent once, and their fate known. */
@NullMarked
@ApplicationModule(
        displayName = "Correspondence",
        allowedDependencies = {
            "accesslog",
            "accounts",
            "accounts :: spi",
            "documents",
            "dossiers",
            "norms",
            "norms :: format",
            "pages",
            "pages :: spi",
            "register",
            "settings",
            "shared"
        })
package nl.rookstopregister.correspondence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

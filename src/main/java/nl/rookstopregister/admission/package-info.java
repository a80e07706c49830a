/** Applications as candidate, for definitive registration, for renewal and for annotations: from the first page to the decision that the register takes. */
@NullMarked
@ApplicationModule(
        displayName = "Admission",
        allowedDependencies = {
            "accesslog",
            "accounts",
            "correspondence",
            "documents",
            "dossiers",
            "dossiers :: spi",
            "forms",
            "norms",
            "norms :: format",
            "pages",
            "pages :: spi",
            "register",
            "register :: spi",
            "settings",
            "shared"
        })
package nl.rookstopregister.admission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

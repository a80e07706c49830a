/** The register is the sum of its decisions: the append-only ledger, and the entries, periods and answers about a day that follow from it. */
@NullMarked
@ApplicationModule(
        displayName = "Register",
        allowedDependencies = {
            "accesslog",
            "accounts",
            "accounts :: spi",
            "dossiers",
            "dossiers :: spi",
            "norms",
            "norms :: format",
            "pages",
            "shared"
        })
package nl.rookstopregister.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

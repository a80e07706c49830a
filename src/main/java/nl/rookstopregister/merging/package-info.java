/** Two records of one person: found by likeness, compared, and made one by a decision of two, or said to be of two people. */
@NullMarked
@ApplicationModule(
        displayName = "Merging",
        allowedDependencies = {
            "accesslog",
            "accounts",
            "dossiers",
            "norms",
            "pages",
            "pages :: spi",
            "register",
            "shared"
        })
package nl.rookstopregister.merging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Supervisors and what they judge in practice: a coach asks an experienced colleague, who judges the competences of the
 * profile and confirms the work that was done, and signs (S1).
 */
@NullMarked
@ApplicationModule(
        displayName = "Supervision",
        allowedDependencies = {
            "accesslog",
            "accounts",
            "correspondence",
            "dossiers",
            "dossiers :: spi",
            "norms",
            "pages",
            "portfolio :: spi",
            "register",
            "settings",
            "shared"
        })
package nl.rookstopregister.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

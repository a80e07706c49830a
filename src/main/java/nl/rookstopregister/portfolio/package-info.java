/**
 * A coach's own record of the work (registratiemap): guidance hours, activities with points, and where the other parts of
 * it are found. States facts for an assessment; decides about nobody's registration.
 */
@NullMarked
@ApplicationModule(
        displayName = "Portfolio",
        allowedDependencies = {
            "accesslog",
            "accounts",
            "correspondence",
            "documents",
            "dossiers",
            "dossiers :: spi",
            "interventions",
            "norms",
            "norms :: format",
            "pages",
            "pages :: spi",
            "register",
            "settings",
            "shared",
            "tables"
        })
package nl.rookstopregister.portfolio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

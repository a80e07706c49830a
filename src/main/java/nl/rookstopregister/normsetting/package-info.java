/**
 * How a norm comes about: the committee copies one, changes it, sees for whom that would change something, and two of its
 * members adopt it from a day on. Judges nobody; what a norm asks of a dossier is said by {@code norms}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Norm setting",
        allowedDependencies = {
            "accesslog",
            "accounts",
            "dossiers",
            "norms",
            "norms :: files",
            "norms :: format",
            "norms :: trial",
            "pages",
            "places",
            "register",
            "shared",
            "tables"
        })
package nl.rookstopregister.normsetting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

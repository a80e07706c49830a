/**
 * The shortest way (kortste weg) to what a coach still lacks: from the sessions in the training agenda those that together
 * meet the norm before the term ends, at the least cost, days or travel. Source: S1, targeted and tailored upskilling;
 * product description, 4. The norm book judges; this context only searches.
 */
@NullMarked
@ApplicationModule(
        displayName = "Shortest way",
        allowedDependencies = {
            "accesslog",
            "accounts",
            "dossiers",
            "norms",
            "pages",
            "places",
            "portfolio",
            "portfolio :: spi",
            "settings",
            "shared",
            "training"
        })
package nl.rookstopregister.shortestway;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

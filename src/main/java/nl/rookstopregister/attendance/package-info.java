/**
 * Who completed which session, as the provider says: lists that are looked over before they count, points that appear when
 * a session is closed, corrections as new lines, and points that a coach misses.
 */
@NullMarked
@ApplicationModule(
        displayName = "Attendance",
        allowedDependencies = {
            "accesslog",
            "accounts",
            "accounts :: spi",
            "correspondence",
            "documents",
            "dossiers",
            "dossiers :: spi",
            "forms",
            "norms",
            "pages",
            "pages :: spi",
            "portfolio :: spi",
            "providers",
            "providers :: spi",
            "register",
            "settings",
            "shared",
            "tables",
            "training"
        })
package nl.rookstopregister.attendance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

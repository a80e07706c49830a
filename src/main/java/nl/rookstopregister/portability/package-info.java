/**
 * What a coach takes along: the whole portfolio as a file that machines read and as a file for people, and the way back. It
 * knows no kind of record; each context that keeps one contributes it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Portability",
        allowedDependencies = {
            "accesslog",
            "accounts",
            "correspondence",
            "dossiers",
            "pages",
            "portfolio :: spi",
            "register",
            "shared"
        })
package nl.rookstopregister.portability;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

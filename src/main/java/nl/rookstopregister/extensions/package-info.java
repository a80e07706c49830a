/** More time for who cannot work for a while (verlenging): asked for by the coach or entered by the office, decided by the committee. */
@NullMarked
@ApplicationModule(
        displayName = "Extensions",
        allowedDependencies = {
            "accesslog",
            "accounts",
            "dossiers",
            "norms",
            "pages",
            "pages :: spi",
            "register",
            "register :: spi",
            "shared"
        })
package nl.rookstopregister.extensions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Taking over a predecessor's register: what stands in its file and is wrong, what it becomes here, and which old number
 * leads to which coach. Decides nothing; what a coach was there becomes decisions of the register.
 */
@NullMarked
@ApplicationModule(
        displayName = "Take-over",
        allowedDependencies = {
            "accesslog",
            "accounts",
            "admission :: spi",
            "dossiers",
            "norms",
            "pages",
            "places",
            "register",
            "shared",
            "tables"
        })
package nl.rookstopregister.takeover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** What the register knows of a coach as a person and the facts an assessment may rest on. Decides nothing. */
@NullMarked
@ApplicationModule(
        displayName = "Dossiers",
        allowedDependencies = {"accesslog", "accounts", "norms", "pages", "shared"})
package nl.rookstopregister.dossiers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

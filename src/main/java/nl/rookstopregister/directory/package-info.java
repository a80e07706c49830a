/** What the public may see: the search for a coach nearby, each coach's page, and the status on a date. Reads only. */
@NullMarked
@ApplicationModule(
        displayName = "Directory",
        allowedDependencies = {"accounts", "correspondence", "dossiers", "pages", "register", "shared"})
package nl.rookstopregister.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

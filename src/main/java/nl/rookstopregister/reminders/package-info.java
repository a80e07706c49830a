/** Reminders of a term that nears its end, and of what is still missing then: each once, in the coach's language, switched off per kind. */
@NullMarked
@ApplicationModule(
        displayName = "Reminders",
        allowedDependencies = {
            "accesslog",
            "accounts",
            "correspondence",
            "dossiers",
            "norms",
            "norms :: format",
            "pages",
            "register",
            "settings",
            "shared"
        })
package nl.rookstopregister.reminders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

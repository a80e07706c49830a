/** Files of every context, kept in the database: checked, hashed, previewed as images, never served as they came in. */
@NullMarked
@ApplicationModule(
        displayName = "Documents",
        allowedDependencies = {"accesslog", "accounts", "norms", "pages", "shared"})
package nl.rookstopregister.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

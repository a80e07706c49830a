/** Who may sign in, how, and what each role may do. Knows nothing of registrations: what it needs from others it asks through its spi. */
@NullMarked
@ApplicationModule(
        displayName = "Accounts",
        allowedDependencies = {"pages", "pages :: spi", "settings", "shared"})
package nl.rookstopregister.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The PostgreSQL that the register stands on: the embedded one, started and stopped here with safe settings, or an
 * installed one, looked at before it is trusted. Runs before Spring does; what goes wrong is one line for an operator.
 */
@NullMarked
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {})
package nl.rookstopregister.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

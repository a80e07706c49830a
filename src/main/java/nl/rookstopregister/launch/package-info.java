/**
 * How the register begins and ends as a program: what the command line asks, the database first, then the pages, one
 * screen that says where they are, and one clear line when it cannot start.
 */
@NullMarked
@ApplicationModule(
        displayName = "Launch",
        allowedDependencies = {"database"})
package nl.rookstopregister.launch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

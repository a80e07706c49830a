/**
 * What differs from place to place: addresses, names, the mail server, the database. One typed record, checked as a whole
 * before anything starts. What the register decides by is not here: norms and their parameters are dated facts.
 */
@NullMarked
@ApplicationModule(
        displayName = "Settings",
        allowedDependencies = {})
package nl.rookstopregister.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

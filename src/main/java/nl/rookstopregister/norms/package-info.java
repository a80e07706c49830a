/**
 * The requirements of the quality committee as data with versions and dates: which requirement holds for whom, from
 * when, in which procedure, and an assessment of a dossier that explains itself. Knows no other context, no clock and
 * no database; where the facts come from is left to others. Only {@code web} knows {@code pages}, to show the norms.
 */
@NullMarked
@ApplicationModule(
        displayName = "Norms",
        allowedDependencies = {"pages", "shared"})
package nl.rookstopregister.norms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

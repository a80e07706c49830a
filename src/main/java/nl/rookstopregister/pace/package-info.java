/**
 * How points and hours stand against the pace that the norm asks: per calendar year, with a forecast to the end of the term,
 * for the norm of today and for one that is announced. A picture and a text that say the same.
 */
@NullMarked
@ApplicationModule(
        displayName = "Pace",
        allowedDependencies = {"accounts", "dossiers", "norms", "pages", "portfolio :: spi", "shared"})
package nl.rookstopregister.pace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

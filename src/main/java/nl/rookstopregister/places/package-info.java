/** Where places and postcodes in the Netherlands lie, how far apart they are, and what a typed place name means. */
@NullMarked
@ApplicationModule(
        displayName = "Places",
        allowedDependencies = {"shared"})
package nl.rookstopregister.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Every look into and every change of a coach's dossier: who, when, what. Readable by the coach it is about. Modelled on NEN 7513. */
@NullMarked
@ApplicationModule(
        displayName = "Access log",
        allowedDependencies = {"accounts", "pages", "shared"})
package nl.rookstopregister.accesslog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

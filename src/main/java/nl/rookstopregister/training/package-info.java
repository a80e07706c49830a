/**
 * The accredited trainings and when they are given: the training agenda (scholingsagenda) that alone counts (S4), and the
 * answer to "is this course accredited?". Follows the rulings; decides nothing itself.
 */
@NullMarked
@ApplicationModule(
        displayName = "Training",
        allowedDependencies = {
            "accesslog",
            "accounts",
            "accreditation",
            "accreditation :: spi",
            "admission :: spi",
            "correspondence",
            "forms",
            "norms",
            "pages",
            "pages :: spi",
            "places",
            "providers",
            "providers :: spi",
            "settings",
            "shared"
        })
package nl.rookstopregister.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

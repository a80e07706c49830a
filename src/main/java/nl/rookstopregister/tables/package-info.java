/**
 * Reads tables as people hand them in, CSV or XLSX in whatever dialect a spreadsheet writes, and writes tables that are safe
 * to open in one. What the columns mean is for the context that asks.
 */
@NullMarked
@ApplicationModule(
        displayName = "Tables",
        allowedDependencies = {})
package nl.rookstopregister.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** What other contexts tell the dossiers. */
@NullMarked
@NamedInterface("spi")
package nl.rookstopregister.dossiers.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

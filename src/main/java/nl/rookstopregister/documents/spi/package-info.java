/** What documents must know of whom they belong to. */
@NullMarked
@NamedInterface("spi")
package nl.rookstopregister.documents.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

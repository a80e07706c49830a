/** What other contexts tell the register. */
@NullMarked
@NamedInterface("spi")
package nl.rookstopregister.register.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** What providers show of what other contexts keep for them. */
@NullMarked
@NamedInterface("spi")
package nl.rookstopregister.providers.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

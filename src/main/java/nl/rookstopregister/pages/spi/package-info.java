/** What others tell about the person who looks at a page, and about the register that is shown. */
@NullMarked
@NamedInterface("spi")
package nl.rookstopregister.pages.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

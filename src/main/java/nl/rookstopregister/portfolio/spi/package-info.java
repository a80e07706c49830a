/** What other contexts tell the portfolio. */
@NullMarked
@NamedInterface("spi")
package nl.rookstopregister.portfolio.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

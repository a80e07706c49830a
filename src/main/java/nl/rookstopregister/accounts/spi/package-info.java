/** What other contexts tell the accounts. */
@NullMarked
@NamedInterface("spi")
package nl.rookstopregister.accounts.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

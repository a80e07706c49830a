/** What accreditation must know of the kinds of things that are judged; each is brought by the context that keeps the list. */
@NullMarked
@NamedInterface("spi")
package nl.rookstopregister.accreditation.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

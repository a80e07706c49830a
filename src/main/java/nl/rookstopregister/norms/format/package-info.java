/** Says an assessment in words of either language, and keeps it as JSON with a version of its own. */
@NullMarked
@NamedInterface("format")
package nl.rookstopregister.norms.format;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

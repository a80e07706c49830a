/** Reads norms and parameters from files that a committee member can read, and refuses wrong ones with line and reason. */
@NullMarked
@NamedInterface("files")
package nl.rookstopregister.norms.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

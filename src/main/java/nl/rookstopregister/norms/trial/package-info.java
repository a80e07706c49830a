/** A norm that is not adopted yet, held against all dossiers at once: little memory for each, and statuses instead of words. */
@NullMarked
@NamedInterface("trial")
package nl.rookstopregister.norms.trial;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

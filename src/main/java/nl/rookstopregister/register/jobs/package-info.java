/** What the register does by itself. */
@NullMarked
package nl.rookstopregister.register.jobs;

import org.jspecify.annotations.NullMarked;

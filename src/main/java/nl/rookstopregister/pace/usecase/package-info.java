/** What a coach asks of the pace. */
@NullMarked
package nl.rookstopregister.pace.usecase;

import org.jspecify.annotations.NullMarked;

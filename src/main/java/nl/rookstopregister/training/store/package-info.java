/** The list of accredited trainings, the agenda and reported claims in PostgreSQL. */
@NullMarked
package nl.rookstopregister.training.store;

import org.jspecify.annotations.NullMarked;

/** Supervision in the database. */
@NullMarked
package nl.rookstopregister.supervision.store;

import org.jspecify.annotations.NullMarked;

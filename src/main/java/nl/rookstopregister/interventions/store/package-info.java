/** The list of recognised interventions in PostgreSQL. */
@NullMarked
package nl.rookstopregister.interventions.store;

import org.jspecify.annotations.NullMarked;

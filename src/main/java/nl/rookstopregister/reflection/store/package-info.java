/** Meetings and self-evaluations in the database. */
@NullMarked
package nl.rookstopregister.reflection.store;

import org.jspecify.annotations.NullMarked;

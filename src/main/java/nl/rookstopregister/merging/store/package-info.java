/** Proposals, and who was said not to be the same person, in PostgreSQL. */
@NullMarked
package nl.rookstopregister.merging.store;

import org.jspecify.annotations.NullMarked;

/** The kinds of requirement and how each of them is weighed. Plain Java: no clock, no database, little allocation. */
@NullMarked
package nl.rookstopregister.norms.model;

import org.jspecify.annotations.NullMarked;

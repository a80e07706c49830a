/** The pace and its numbers, in plain Java. */
@NullMarked
package nl.rookstopregister.pace.model;

import org.jspecify.annotations.NullMarked;

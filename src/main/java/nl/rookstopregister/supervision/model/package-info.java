/** What supervision is, in plain Java. */
@NullMarked
package nl.rookstopregister.supervision.model;

import org.jspecify.annotations.NullMarked;

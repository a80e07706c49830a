/** Records that may be of one person, side by side, and what was proposed about them. */
@NullMarked
package nl.rookstopregister.merging.model;

import org.jspecify.annotations.NullMarked;

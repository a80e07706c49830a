/** A request: what it is about, where it stands, and how long that may take. Plain Java. */
@NullMarked
package nl.rookstopregister.accreditation.model;

import org.jspecify.annotations.NullMarked;

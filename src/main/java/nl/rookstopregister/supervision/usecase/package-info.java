/** What coaches and supervisors can ask of supervision. */
@NullMarked
package nl.rookstopregister.supervision.usecase;

import org.jspecify.annotations.NullMarked;

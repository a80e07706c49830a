/** The invented trainings and sessions with which the register can be tried out. */
@NullMarked
package nl.rookstopregister.training.reference;

import org.jspecify.annotations.NullMarked;

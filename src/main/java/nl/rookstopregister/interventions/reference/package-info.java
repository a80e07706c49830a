/** The interventions that were recognised before the first ruling. */
@NullMarked
package nl.rookstopregister.interventions.reference;

import org.jspecify.annotations.NullMarked;

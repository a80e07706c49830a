/** Trainings and interventions from dated files, for as long as no context of their own keeps them. */
@NullMarked
package nl.rookstopregister.admission.reference;

import org.jspecify.annotations.NullMarked;

/** Interventions, how they came into the list and left it, and what a request to recognise one says. */
@NullMarked
package nl.rookstopregister.interventions.model;

import org.jspecify.annotations.NullMarked;

/** What people and rulings ask of the list, one transaction each. */
@NullMarked
package nl.rookstopregister.interventions.usecase;

import org.jspecify.annotations.NullMarked;

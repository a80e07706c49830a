/** What people, rulings and the clock ask of the list and the agenda, one transaction each. */
@NullMarked
package nl.rookstopregister.training.usecase;

import org.jspecify.annotations.NullMarked;

/** What people, other contexts and the clock ask of the correspondence. */
@NullMarked
package nl.rookstopregister.correspondence.usecase;

import org.jspecify.annotations.NullMarked;

/** What people and the clock can ask of the register. */
@NullMarked
package nl.rookstopregister.register.usecase;

import org.jspecify.annotations.NullMarked;
